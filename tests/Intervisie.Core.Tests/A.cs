using Intervisie.Core.Calendar;
using Intervisie.Core.Deidentification;
using Intervisie.Core.Groups;
using Intervisie.Core.Methods;
using Intervisie.Core.People;
using Intervisie.Core.Rounds;
using Intervisie.Core.Schools;

namespace Intervisie.Core.Tests;

/// <summary>Things to test with, as plain as they can be.</summary>
internal static class A
{
    /// <summary>A Monday without a holiday anywhere near.</summary>
    public static readonly DateOnly Monday = new(2026, 11, 2);

    public static readonly DateTimeOffset Before = At(Monday.AddDays(-30), 12);

    private static readonly Deidentifier Deidentifier = new();

    /// <summary>The exchange of content/methods/uitwisselen.md, in its bare steps.</summary>
    public static Method Method => new()
    {
        Slug = "uitwisselen",
        Title = "Uitwisselen",
        Summary = "Ieder deelt één reflectie.",
        Shape = MethodShape.Exchange,
        MinPeople = 2,
        MinutesPerPerson = 50,
        Html = "",
        Steps =
        [
            Step("inbreng", StepWriter.All, StepForm.Contribution, window: 3),
            Step("feedback", StepWriter.Assigned, StepForm.Feedback, window: 4),
            Step("reactie", StepWriter.Contributor, StepForm.Reaction, window: 3),
            Step("evaluatie", StepWriter.All, StepForm.Evaluation, window: 2),
            Step("terugblik", StepWriter.Contributor, StepForm.Lookback, window: 15),
        ],
    };

    public static Person Person(string given = "Noor") =>
        Core.People.Person.Register(new(given, null, "Hoekstra"), $"{given}@voorbeeld.test", Before);

    public static PeerGroup Group(params Person[] members)
    {
        var group = PeerGroup.Open("De Doorvragers", School(), Contacts(), Before);

        foreach (var member in members)
        {
            group.Admit(member, Before);
        }

        return group;
    }

    public static School School(string name = "De Wilgenhof", SchoolBoard? board = null) =>
        Core.Schools.School.Named(board ?? SchoolBoard.Named("Wilgenscholen"), new(name, "03XQ", HolidayRegion.North, Sector.Po));

    /// <summary>All four of them, so that a group can open.</summary>
    public static IReadOnlyList<SafetyContact> Contacts(School? school = null) =>
        [.. SafetyContact.Kinds.Select(kind => SafetyContact.Of(school ?? School(), kind, new("Anneke Vos", "06-00000011", "ma tot en met do"), Monday))];

    public static Person[] People(int count) => [.. Enumerable.Range(1, count).Select(i => Person($"Lid{i}"))];

    public static Round Round(PeerGroup? group = null, DateOnly? opensOn = null, int seed = 1) =>
        Core.Rounds.Round.Plan(group ?? Group(), Method, RoundSchedule.From(opensOn ?? Monday, Method, SchoolCalendar.Dutch), seed);

    /// <summary>A text that went through the gate.</summary>
    public static SharedText Words(string text = "Ik begon met een vraag.") =>
        Review.Of([new Passage("tekst", text)], [], [], [], Deidentifier).Approve()["tekst"];

    public static ContributionTexts Contribution(bool wantsSuggestions = false) =>
        new(Guid.NewGuid(), Words("Hoe begin ik rustig?"), new Dictionary<string, SharedText> { ["moment"] = Words() }, ["toon"], wantsSuggestions);

    public static FeedbackTexts Feedback(SharedText? suggestion = null) =>
        new(Words("Je vroeg door."), Effect: null, Words("Je liet een stilte vallen."), Words("Wat hielp je daarbij?"), suggestion);

    public static DateTimeOffset At(DateOnly date, int hour, int minute = 0) => SchoolTime.At(date, new TimeOnly(hour, minute));

    private static MethodStep Step(string key, StepWriter writes, StepForm form, int window) => new()
    {
        Key = key,
        Title = key,
        Instruction = "",
        Do = "",
        Dont = "",
        Writes = writes,
        Form = form,
        Reads = StepReader.All,
        RevealAt = RevealAt.Together,
        Window = window,
    };
}
