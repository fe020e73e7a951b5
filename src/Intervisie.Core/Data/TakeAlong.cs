using Intervisie.Core.Deidentification;
using Intervisie.Core.Intentions;
using Intervisie.Core.People;
using Intervisie.Core.Reflections;
using Intervisie.Core.Rounds;
using Intervisie.Core.Skills;
using Intervisie.Core.Training;
using Microsoft.EntityFrameworkCore;

namespace Intervisie.Core.Data;

/// <summary>Gathers all that is somebody's own, to read, print or take along (NL: <i>meenemen</i>; domain §9.7): for its owner alone.</summary>
public sealed class TakeAlong(IntervisieDb db, TrainingLibrary library, SkillFramework skills)
{
    public async Task<TakenAlong> OfAsync(Person person, CancellationToken stop) => new(person.Name.ToString(), person.Email ?? string.Empty, person.ErasesAt)
    {
        Reflections = await ReflectionsAsync(person.Id, stop),
        Contributions = await ContributionsAsync(person.Id, stop),
        FeedbackGiven = await GivenAsync(person.Id, stop),
        Lessons = await LessonsAsync(person.Id, stop),
        Intentions = await db.Intentions.AsNoTracking().Where(i => i.OwnerId == person.Id).OrderBy(i => i.DueOn).Select(i => new TakenIntention(i.Text, i.DueOn, i.Outcome)).ToListAsync(stop),
        Snapshots = await SnapshotsAsync(person.Id, stop),
        Modules = await ModulesAsync(person.Id, stop),
        Drafts = await DraftsAsync(person.Id, stop),
        Names = await NamesAsync(person.Id, stop),
        Parts = await db.PartsOfAsync(person.Id, stop),
        Groups = await db.PlacesOfAsync(person.Id, stop),
        Coaching = await db.CoachingOfAsync(person.Id, stop),
        Shares = await db.SharesOfAsync(person.Id, stop),
        PromiseChecks = await db.PromiseChecksOfAsync(person.Id, stop),
    };

    private async Task<IReadOnlyList<TakenReflection>> ReflectionsAsync(Guid me, CancellationToken stop)
    {
        var written = await db.Reflections.AsNoTracking().Where(r => r.AuthorId == me).OrderBy(r => r.WrittenAt).ToListAsync(stop);

        return
        [
            .. written.Select(r => new TakenReflection(
                r.WrittenAt,
                [
                    .. r.Template.Fields.Select(f => (f.Key, f.Label)).Append((Reflection.QuestionKey, "Mijn vraag"))
                        .Where(f => r.Answer(f.Item1).Length > 0)
                        .Select(f => new TakenText(f.Item2, r.Answer(f.Item1))),
                ],
                [.. r.Roster.Select(e => e.Name)])),
        ];
    }

    private async Task<IReadOnlyList<TakenName>> NamesAsync(Guid me, CancellationToken stop) =>
        [.. (await db.KnownNames.AsNoTracking().Where(n => n.OwnerId == me).ToListAsync(stop)).Select(n => new TakenName(n.Who.Role, n.Who.Name)).OrderBy(n => n.Name, StringComparer.Ordinal)];

    /// <summary>Without what is hidden because somebody can be recognised in it: that goes into no file.</summary>
    private async Task<IReadOnlyList<TakenContribution>> ContributionsAsync(Guid me, CancellationToken stop)
    {
        var rounds = await db.Rounds.AsNoTracking().Where(r => r.Contributions.Any(c => c.AuthorId == me)).OrderBy(r => r.OpensAt).Whole().ToListAsync(stop);
        var taken = new List<TakenContribution>();
        var apart = await db.ApartFromAsync(me, stop);

        foreach (var round in rounds)
        {
            var names = await db.NamesInAsync(round.GroupId, stop);
            taken.AddRange(round.Contributions.Where(c => c.AuthorId == me && !round.IsHidden(c)).Select(c => new TakenContribution(
                round.Title,
                c.SharedAt,
                [
                    new("Mijn vraag", c.Question.Value),
                    .. c.KeyedFields().Select(f => new TakenText(f.Label, f.Text.Value)),
                    .. new[] { round.IsReplyHidden(c) ? null : c.Reply }.OfType<SharedText>().Select(r => new TakenText("Je reactie aan je lezers", r.Value)),
                ],
                [
                    .. round.RevealedOn(c).Where(a => !apart.Contains(a.ReaderId)).Select(a => (a.Id, Feedback: new TakenFeedback(names[a.ReaderId], PartsOf(a.Feedback!))))
                        .OrderBy(f => f.Feedback.From, StringComparer.Ordinal).ThenBy(f => f.Id).Select(f => f.Feedback),
                ])));
        }

        return taken;
    }

    /// <summary>The own words; whose text they are about is not taken along.</summary>
    private async Task<IReadOnlyList<TakenGift>> GivenAsync(Guid me, CancellationToken stop)
    {
        var given = await db.Assignments.AsNoTracking().Include(a => a.Feedback).Where(a => a.ReaderId == me && a.Feedback != null && !db.LeakReports.Any(l => l.MendedAt == null && l.ContributionId == a.ContributionId && (l.Part == LeakPart.Text || l.AssignmentId == a.Id)))
            .Join(db.Rounds, a => a.RoundId, r => r.Id, (a, r) => new { r.Title, r.OpensAt, Assignment = a })
            .OrderBy(g => g.OpensAt).ThenBy(g => g.Assignment.Id)
            .ToListAsync(stop);

        return [.. given.Select(g => new TakenGift(g.Title, g.OpensAt, PartsOf(g.Assignment.Feedback!)))];
    }

    private Task<List<TakenLesson>> LessonsAsync(Guid me, CancellationToken stop) =>
        db.Set<Evaluation>().AsNoTracking().Where(e => e.PersonId == me && e.Lesson != null)
            .Join(db.Rounds, e => e.RoundId, r => r.Id, (e, r) => new { r.Title, r.OpensAt, e.Lesson })
            .OrderBy(e => e.OpensAt)
            .Select(e => new TakenLesson(e.Title, e.Lesson!))
            .ToListAsync(stop);

    private async Task<IReadOnlyList<TakenSnapshot>> SnapshotsAsync(Guid me, CancellationToken stop)
    {
        var taken = await db.Snapshots.AsNoTracking().Where(s => s.OwnerId == me).OrderBy(s => s.TakenAt).ToListAsync(stop);

        return
        [
            .. taken.Select(s => new TakenSnapshot(
                s.TakenAt,
                [
                    .. from skill in skills.Skills
                       from rating in s.Ratings
                       where rating.Skill == skill.Key && rating.Level is not null
                       select new TakenSkill(skill.Title, skills.MeaningOf(rating.Level!.Value).Label, skill.AnchorAt(rating.Level.Value), rating.Confidence),
                ])),
        ];
    }

    private async Task<IReadOnlyList<TakenModule>> ModulesAsync(Guid me, CancellationToken stop)
    {
        var read = (await db.SectionProgress.AsNoTracking().Where(p => p.PersonId == me && p.IsRead).ToListAsync(stop)).ToLookup(p => p.Module, p => p.Section);
        var runs = (await db.PracticeRuns.AsNoTracking().Where(r => r.PersonId == me).ToListAsync(stop)).ToLookup(r => r.Module);
        var chosen = (await db.CheckAnswers.AsNoTracking().Where(a => a.PersonId == me).ToListAsync(stop)).ToLookup(a => a.Module);

        return
        [
            .. from module in library.Modules
               let sections = module.Sections.Where(s => read[module.Slug].Contains(s.Key)).Select(s => s.Title).ToList()
               let run = runs[module.Slug].FirstOrDefault()
               let checks = ChecksIn(module, chosen[module.Slug])
               where sections.Count > 0 || run is not null || checks.Count > 0
               select new TakenModule(module.Title, sections, run?.FirstEndedAt is not null)
               {
                   Said = [.. ScenarioPath.Resume(module.Scenario, run?.Path).Choices.Select(c => c.Text)],
                   Checks = checks,
               },
        ];
    }

    /// <summary>What they chose, as far as the module still asks it.</summary>
    private static List<TakenText> ChecksIn(TrainingModule module, IEnumerable<CheckAnswer> chosen) =>
    [
        .. from check in module.Checks
           from answer in chosen
           where answer.Check == check.Key && check.Find(answer.Option) is not null
           select new TakenText(check.Question, check.Find(answer.Option)!.Text),
    ];

    private async Task<IReadOnlyList<TakenDraft>> DraftsAsync(Guid me, CancellationToken stop) =>
        [.. (await db.Drafts.AsNoTracking().Where(d => d.OwnerId == me && d.HasText && !d.Subject.StartsWith(LeakReport.DraftKind)).OrderBy(d => d.SavedAt).ToListAsync(stop)).Select(d => new TakenDraft(d.Subject, d.SavedAt, d.Fields))];

    private static List<TakenText> PartsOf(Feedback given) => [.. given.Parts().Select(p => new TakenText(p.Label, p.Text.Value))];
}
