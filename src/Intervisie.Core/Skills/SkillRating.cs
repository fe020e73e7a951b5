namespace Intervisie.Core.Skills;

/// <summary>One skill in a snapshot: the level that fits, or none, and how sure the owner feels.</summary>
/// <param name="Skill">Key of the skill, as in content/skills.yml.</param>
/// <param name="Level">The level in words; none when it was skipped, which never counts as zero.</param>
/// <param name="Confidence">«Hoe zeker voel je je hierin?», 1 to 10; none when not said.</param>
public sealed record SkillRating(string Skill, SkillLevel? Level, int? Confidence);
