namespace Intervisie.Web.Features.Administration;

/// <summary>What the jobs and their outcomes are called on screen.</summary>
public static class JobWords
{
    /// <summary>A job without words of its own keeps its name.</summary>
    public static string TitleOf(string job) => job switch
    {
        "advance-rounds" => "Rondes verder zetten",
        "deliver-mail" => "Mails versturen",
        "erase-expired" => "Opruimen wat lang genoeg bewaard is",
        "forget-originals" => "Originelen en namen wissen waarvan de tijd om is",
        "erase-leavers" => "Accounts wissen van wie dertig dagen weg is",
        _ => job,
    };

    public static string Of(JobState state) => state switch
    {
        JobState.NeverRan => "nog niet gelopen",
        JobState.Late => "loopt achter",
        JobState.WentWell => "goed gegaan",
        _ => "niet goed gegaan",
    };
}
