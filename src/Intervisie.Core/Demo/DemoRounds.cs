using Intervisie.Core.Calendar;
using Intervisie.Core.Deidentification;
using Intervisie.Core.Groups;
using Intervisie.Core.Intentions;
using Intervisie.Core.Methods;
using Intervisie.Core.People;
using Intervisie.Core.Reflections;
using Intervisie.Core.Rounds;

namespace Intervisie.Core.Demo;

/// <summary>Lets rounds of the demo world happen: every text goes through the same gate as a real one.</summary>
internal sealed class DemoRounds(Method method, Deidentifier deidentifier, DateTimeOffset now)
{
    private static readonly TimeSpan WellBeforeTheEnd = TimeSpan.FromHours(30);

    public List<Round> Rounds { get; } = [];

    public List<Reflection> Reflections { get; } = [];

    public List<Intention> Intentions { get; } = [];

    /// <summary>A round that opened this many school days ago; the seed is its number, so that the world is the same each time.</summary>
    public Round Open(PeerGroup group, int schoolDaysAgo)
    {
        var opens = SchoolDaysBefore(SchoolTime.DateOf(now), schoolDaysAgo);
        var round = Round.Plan(group, method, RoundSchedule.From(opens, method, SchoolCalendar.Dutch), seed: Rounds.Count + 1);
        Rounds.Add(round);

        return round;
    }

    public void BringIn(Round round, PeerGroup group, Person author, DemoText text)
    {
        var at = Earliest(round.OpensAt.AddHours(9));
        Advance(round, group, at);
        var reflection = Write(author, text, at);
        var approved = reflection.Approve(deidentifier, []);

        round.BringIn(
            author.Id,
            new ContributionTexts(
                reflection.Id,
                approved[Reflection.QuestionKey],
                approved.Where(p => p.Key != Reflection.QuestionKey).ToDictionary(StringComparer.Ordinal),
                reflection.Lenses,
                reflection.WantsSuggestions),
            [.. group.Members.Select(m => m.PersonId)],
            at);
    }

    /// <summary>A reflection that was written and reviewed, and stays its author's.</summary>
    public Reflection Write(Person author, DemoText text, DateTimeOffset at)
    {
        var reflection = Reflection.Begin(author.Id, at);
        reflection.Write(
            new Dictionary<string, string>(StringComparer.Ordinal) { ["moment"] = text.Moment, ["nieuw"] = text.Surprise, ["volgende"] = text.NextTime },
            at);
        reflection.Name([.. text.Roster.Select(r => new RosterEntry(r.Role, r.Name))], at);
        reflection.Ask(text.Question, text.Lenses, wantsSuggestions: true, at);
        reflection.AnswerFindings(Answers(reflection), [], at);
        reflection.MarkReviewed(reflection.ReviewWith(deidentifier, []));
        Reflections.Add(reflection);

        return reflection;
    }

    public void GiveFeedback(Round round, PeerGroup group, int most = int.MaxValue)
    {
        var at = WithinStep(round, group, StepForm.Feedback);
        var some = round.Assignments.OrderBy(a => a.Id == a.ContributionId).Take(most).ToList();

        for (var i = 0; i < some.Count; i++)
        {
            round.Respond(some[i], some[i].ReaderId, Kind(i), at);
        }
    }

    public void React(Round round, PeerGroup group)
    {
        var at = WithinStep(round, group, StepForm.Reaction);

        foreach (var contribution in round.OpenContributions.ToList())
        {
            var intention = Intention.Make(contribution.AuthorId, "Ik stel mijn eerste vraag voordat ik iets laat zien.", SchoolTime.DateOf(at).AddDays(21), at);
            Intentions.Add(intention);
            round.React(contribution, contribution.AuthorId, Approved("Dank jullie wel. Vooral de vraag over mijn eerste zin blijft hangen."), intention, at);
        }
    }

    public void Evaluate(Round round, PeerGroup group)
    {
        var at = WithinStep(round, group, StepForm.Evaluation);

        foreach (var member in group.Members)
        {
            round.Evaluate(member.PersonId, new Thumbs(Thumb.Up, Thumb.Up, Thumb.Halfway), "Eerst vragen, dan pas vertellen.", [.. group.Members.Select(m => m.PersonId)], at);
        }
    }

    public void CatchUp(Round round, PeerGroup group) => Advance(round, group, now);

    private static void Advance(Round round, PeerGroup group, DateTimeOffset at) =>
        round.AdvanceTo(at, [.. group.Members.Select(m => m.PersonId)], SchoolCalendar.Dutch);

    private DateTimeOffset WithinStep(Round round, PeerGroup group, StepForm form)
    {
        var step = round.Steps.Single(s => s.Form == form);
        var before = round.Steps.Single(s => s.Ordinal == step.Ordinal - 1);
        var at = Earliest(step.EndsAt - WellBeforeTheEnd);
        Advance(round, group, at > before.MovesAt ? at : Earliest(before.MovesAt.AddMinutes(1)));

        return at;
    }

    private DateTimeOffset Earliest(DateTimeOffset moment) => moment < now ? moment : now;

    private List<FindingAnswer> Answers(Reflection reflection) =>
        [.. reflection.ReviewWith(deidentifier, []).Questions.Select(q => new FindingAnswer(q.Key, Replace: q.IsCertain))];

    private SharedText Approved(string text)
    {
        var passages = new[] { new Passage("text", text) };
        var open = Review.Of(passages, [], [], [], deidentifier);
        var answers = open.Questions.Select(q => new FindingAnswer(q.Key, Replace: q.IsCertain)).ToList();

        return Review.Of(passages, [], answers, [], deidentifier).Approve()["text"];
    }

    private FeedbackTexts Kind(int index) => index % 2 == 0
        ? new(
            Approved("Je schrijft dat je pas bij de deur hoorde wat er speelde."),
            Approved("Op mij komt dat over alsof de ouder wachtte op een opening."),
            Approved("Je noemt eerlijk wat je zelf anders had willen doen. Dat helpt mij om ook naar mijn eigen gesprekken te kijken."),
            Approved("Wat zou er gebeuren als je begint met een vraag aan de ouder?"),
            Suggestion: null)
        : new(
            Approved("Je beschrijft dat je uitleg de spanning groter maakte."),
            Effect: null,
            Approved("Je kijkt terug op je eigen zin en niet op die van de ouder. Zo blijft het over jouw aanpak gaan."),
            Approved("Welk woord had je het liefst als eerste gezegd?"),
            Approved("In jouw plaats zou ik misschien eerst benoemen wat ik zie."));

    private static DateOnly SchoolDaysBefore(DateOnly today, int count)
    {
        var day = today;

        for (var left = count; left > 0 || !SchoolCalendar.Dutch.IsSchoolDay(day);)
        {
            day = day.AddDays(-1);
            left -= SchoolCalendar.Dutch.IsSchoolDay(day) ? 1 : 0;
        }

        return day;
    }
}
