using Microsoft.EntityFrameworkCore;

namespace Intervisie.Core.Rounds;

/// <summary>What rounds are asked.</summary>
public static class RoundQueries
{
    /// <summary>Those whose moment to move has come.</summary>
    public static IQueryable<Round> Due(this IQueryable<Round> rounds, DateTimeOffset now) =>
        rounds.Where(r => r.NextMoveAt != null && r.NextMoveAt <= now);

    /// <summary>With everything a move or a page needs.</summary>
    public static IQueryable<Round> Whole(this IQueryable<Round> rounds) =>
        rounds
            .Include(r => r.Steps.OrderBy(s => s.Ordinal))
            .Include(r => r.Contributions)
            .Include(r => r.Assignments).ThenInclude(a => a.Feedback)
            .Include(r => r.Evaluations)
            .Include(r => r.LeakReports)
            .AsSplitQuery();
}
