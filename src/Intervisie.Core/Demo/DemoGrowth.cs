using Intervisie.Core.Coaching;
using Intervisie.Core.Consent;
using Intervisie.Core.People;
using Intervisie.Core.Schools;
using Intervisie.Core.Skills;
using Intervisie.Core.Training;

namespace Intervisie.Core.Demo;

/// <summary>A year of growth: snapshots, modules half done, and one thing shared with a coach.</summary>
internal sealed class DemoGrowth(SkillFramework skills, DateTimeOffset now)
{
    /// <summary>Days ago, and how far above the start the owner saw themselves.</summary>
    private static readonly (int DaysAgo, int Step)[] Year = [(350, 0), (240, 0), (130, 1), (40, 1), (6, 2)];

    public List<SkillSnapshot> Snapshots { get; } = [];

    public List<SnapshotShare> Shares { get; } = [];

    public List<CoachingRelation> Relations { get; } = [];

    public List<SectionProgress> Progress { get; } = [];

    public List<PracticeRun> Runs { get; } = [];

    public void LookBackOverAYear(Person person)
    {
        foreach (var (daysAgo, step) in Year)
        {
            Snapshots.Add(SkillSnapshot.Take(person.Id, [.. skills.Skills.Select((s, i) => Rate(s, i, step))], now.AddDays(-daysAgo)));
        }
    }

    public void Guide(Person coach, Person starter, School school) => Relations.Add(CoachingRelation.Between(coach, starter, school, now.AddDays(-300)));

    /// <summary>Shares the snapshot before the newest, so that there is still one to share.</summary>
    public void ShareOne(Person owner, Person coach)
    {
        var snapshot = Snapshots.Where(s => s.OwnerId == owner.Id).OrderByDescending(s => s.TakenAt).Skip(1).First();
        Shares.Add(SnapshotShare.Give(owner.Id, snapshot.Id, coach.Id, snapshot.TakenAt.AddDays(1)));
    }

    public void Read(Person person, TrainingModule module, int sections)
    {
        foreach (var section in module.Sections.Take(sections))
        {
            Progress.Add(SectionProgress.Read(person.Id, module.Slug, section.Key, now.AddDays(-3)));
        }
    }

    /// <summary>Takes the first choice this many times.</summary>
    public void Practise(Person person, TrainingModule module, int choices)
    {
        var path = ScenarioPath.Start(module.Scenario);

        for (var i = 0; i < choices && path.CurrentPoint is { } point; i++)
        {
            path = path.Choose(point.Choices[0].Key);
        }

        var run = PracticeRun.Begin(person.Id, module.Slug, now.AddDays(-3));
        run.MoveTo(path.ToString(), path.Ending is not null, now.AddDays(-3));
        Runs.Add(run);
    }

    /// <summary>Every third skill starts one word further, and one is skipped: no two people grow alike.</summary>
    private static SkillRating Rate(Skill skill, int index, int step)
    {
        if (index == 5 && step == 0)
        {
            return new(skill.Key, Level: null, Confidence: null);
        }

        var level = Math.Min(1 + (index % 3 == 0 ? 1 : 0) + (step * (index % 2 == 0 ? 1 : 0)), 4);

        return new(skill.Key, (SkillLevel)level, Confidence: Math.Min(3 + level + step, 10));
    }
}
