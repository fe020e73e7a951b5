using System.Globalization;

namespace Intervisie.Web.Tests.Access;

/// <summary>Asks every address of the site as a row of people, and puts the database back after every act.</summary>
internal sealed class Inquiry(Site site, Func<Task<IReadOnlyList<Visit>>> people)
{
    private const string SigningOut = "POST /afmelden";

    /// <summary>By endpoint, the answers in the order of the people.</summary>
    public async Task<IReadOnlyList<(string Endpoint, IReadOnlyList<string> Answers)>> RunAsync()
    {
        var things = new NoorsThings(site);
        var visits = await people();
        var observed = new List<(string, IReadOnlyList<string>)>();
        using var backup = new Backup(site);

        foreach (var endpoint in Endpoints.Of(site))
        {
            var address = things.Address(endpoint);
            var answers = new List<string>();

            foreach (var visit in visits)
            {
                answers.Add(await AnswerTo(visit, endpoint, address, backup));
            }

            observed.Add((endpoint, answers));

            if (endpoint == SigningOut)
            {
                visits = await people();
            }
        }

        return observed;
    }

    /// <summary>A form is sent empty, with a good token: what is refused here is refused for who asks, not for what is missing.</summary>
    private static async Task<string> AnswerTo(Visit visit, string endpoint, string address, Backup backup)
    {
        var isQuestion = endpoint.StartsWith("GET", StringComparison.Ordinal);
        var answer = isQuestion ? await visit.Get(address) : await visit.Post(address);

        if (!isQuestion)
        {
            backup.Restore();
        }

        return ((int)answer.StatusCode).ToString(CultureInfo.InvariantCulture);
    }
}
