using Intervisie.Core.Skills;

namespace Intervisie.Web.Features.Shared;

/// <summary>A snapshot as a coach sees it; its owner sees exactly the same before sharing it, because both pages use this one.</summary>
public sealed record SharedSnapshot(DateTimeOffset TakenAt, IReadOnlyList<SharedSkill> Skills)
{
    public static SharedSnapshot Of(SkillSnapshot snapshot, SkillFramework framework) =>
        new(snapshot.TakenAt, [.. framework.Skills.Select(skill => SharedSkill.Of(skill, snapshot, framework))]);
}

/// <summary>One skill in it: the word, the sentence that belongs to it, and how sure the owner felt.</summary>
/// <param name="Title">What the skill is called.</param>
/// <param name="Level">The word; null when it was skipped.</param>
/// <param name="Anchor">What the owner recognised.</param>
/// <param name="Confidence">From 1 to 10; null when not said.</param>
public sealed record SharedSkill(string Title, string? Level, string? Anchor, int? Confidence)
{
    public static SharedSkill Of(Skill skill, SkillSnapshot snapshot, SkillFramework framework)
    {
        var rating = snapshot.Ratings.FirstOrDefault(r => r.Skill == skill.Key);

        return rating?.Level is { } level
            ? new(skill.Title, framework.MeaningOf(level).Label, skill.AnchorAt(level), rating.Confidence)
            : new(skill.Title, Level: null, Anchor: null, rating?.Confidence);
    }
}
