using Intervisie.Core.Calendar;
using Intervisie.Core.Intentions;
using Intervisie.Core.Skills;

namespace Intervisie.Web.Features.Growth;

/// <summary>Someone's own growth, in words.</summary>
public sealed record GrowthPage
{
    public required IReadOnlyList<SkillRow> Skills { get; init; }

    /// <summary>The newest first.</summary>
    public required IReadOnlyList<SnapshotRow> Snapshots { get; init; }

    public required IReadOnlyList<IntentionRow> ToLookBackOn { get; init; }

    public required IReadOnlyList<IntentionRow> LookedBackOn { get; init; }

    public required bool HasCoach { get; init; }
}

/// <summary>One skill on a line of words, and how it was before.</summary>
public sealed record SkillRow(string Title, string Summary, IReadOnlyList<LevelRow> Levels, IReadOnlyList<EarlierRow> Earlier)
{
    /// <summary>Null for a skill that was never rated.</summary>
    /// <param name="skill">The skill.</param>
    /// <param name="snapshots">The newest first.</param>
    /// <param name="framework">What the levels are called.</param>
    public static SkillRow? Of(Skill skill, IReadOnlyList<SkillSnapshot> snapshots, SkillFramework framework)
    {
        var seen = snapshots
            .Select(snapshot => (snapshot.TakenAt, snapshot.Ratings.FirstOrDefault(rating => rating.Skill == skill.Key)?.Level))
            .Where(moment => moment.Level is not null)
            .Select(moment => (moment.TakenAt, Level: moment.Level!.Value))
            .ToList();

        return seen is []
            ? null
            : new(
                skill.Title,
                skill.Summary,
                [.. framework.Levels.Select(level => new LevelRow(level.Label, level.Level == seen[0].Level))],
                [.. seen.Select(moment => new EarlierRow(moment.TakenAt, framework.MeaningOf(moment.Level).Label))]);
    }
}

/// <summary>One word on the line.</summary>
public sealed record LevelRow(string Label, bool IsMine);

/// <summary>The word that fitted at an earlier moment.</summary>
public sealed record EarlierRow(DateTimeOffset TakenAt, string Level);

/// <summary>One snapshot in the list.</summary>
/// <param name="Id">Its id.</param>
/// <param name="TakenAt">When it was made.</param>
/// <param name="Readers">The coaches who may see it now.</param>
public sealed record SnapshotRow(Guid Id, DateTimeOffset TakenAt, IReadOnlyList<string> Readers);

/// <summary>One intention.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Text">What is going to be tried.</param>
/// <param name="DueOn">The day to look back.</param>
/// <param name="IsDue">Whether that day has come.</param>
/// <param name="Outcome">What came of it; null as long as nobody looked back.</param>
public sealed record IntentionRow(Guid Id, string Text, DateTimeOffset DueOn, bool IsDue, IntentionOutcome? Outcome)
{
    private static readonly TimeOnly Noon = new(12, 0);

    /// <summary>«Nog niet» leaves it open: it may still work out.</summary>
    public static bool AsksForMore(Intention intention) => intention.Outcome is null or IntentionOutcome.NotYet;

    public static IntentionRow Of(Intention intention, DateOnly today) => new(
        intention.Id,
        intention.Text,
        SchoolTime.At(intention.DueOn, Noon),
        intention.Outcome is null && intention.DueOn <= today,
        intention.Outcome);
}
