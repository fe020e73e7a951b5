using Intervisie.Core.Data;
using Intervisie.Core.Rounds;
using Intervisie.Core.Work;
using Microsoft.EntityFrameworkCore;

namespace Intervisie.Web.Features.Feedback;

/// <summary>A contribution that was allocated to the reader who asks, in its round (NL: <i>toewijzing</i>).</summary>
public sealed record Allocated(Round Round, Assignment Assignment, Contribution Contribution)
{
    public string DraftSubject => DraftSubjectOf(Assignment.Id);

    public static string DraftSubjectOf(Guid assignmentId) => $"feedback:{assignmentId}";

    public FeedbackHint? Hint => Assignment.Feedback is { } given ? FeedbackHint.On(given) : null;
}

/// <summary>How an allocation is found.</summary>
public static class Allocations
{
    /// <summary>Moves the round first when it is due. Null for everybody else, and once the author took it back.</summary>
    public static async Task<Allocated?> AllocatedAsync(this IntervisieDb db, Guid id, Guid readerId, DateTimeOffset now, CancellationToken stop)
    {
        var roundId = await db.RoundsToReadIn(id, readerId).Select(r => r.Id).SingleOrDefaultAsync(stop);

        if (roundId == Guid.Empty)
        {
            return null;
        }

        await AdvanceRounds.MoveFirstAsync(db, roundId, now, stop);
        var round = await db.Rounds.Whole().SingleAsync(r => r.Id == roundId, stop);
        var assignment = round.Assignments.Single(a => a.Id == id);

        return round.OpenContributions.SingleOrDefault(c => c.Id == assignment.ContributionId) is { } contribution
            ? new(round, assignment, contribution)
            : null;
    }
}
