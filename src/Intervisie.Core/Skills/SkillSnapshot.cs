namespace Intervisie.Core.Skills;

/// <summary>How someone saw their own eight skills on one day (NL: <i>momentopname</i>); never an assessment.</summary>
public sealed class SkillSnapshot
{
    private List<SkillRating> _ratings = [];

    private SkillSnapshot()
    {
    }

    public Guid Id { get; private init; } = Guid.NewGuid();

    public Guid OwnerId { get; private init; }

    public DateTimeOffset TakenAt { get; private init; }

    public IReadOnlyList<SkillRating> Ratings
    {
        get => _ratings;
        private set => _ratings = [.. value];
    }

    /// <exception cref="RuleBrokenException">No skill was rated, or one was rated twice.</exception>
    public static SkillSnapshot Take(Guid ownerId, IReadOnlyList<SkillRating> ratings, DateTimeOffset now)
    {
        if (ratings.All(r => r.Level is null))
        {
            throw new RuleBrokenException("Kies bij minstens één vaardigheid wat het beste past. De rest mag je overslaan.");
        }

        if (ratings.DistinctBy(r => r.Skill, StringComparer.Ordinal).Count() != ratings.Count)
        {
            throw new RuleBrokenException("Elke vaardigheid komt één keer voor.");
        }

        return new() { OwnerId = ownerId, Ratings = ratings, TakenAt = now.ToUniversalTime() };
    }
}
