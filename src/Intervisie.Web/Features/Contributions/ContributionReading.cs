using Intervisie.Core.Data;
using Intervisie.Core.Rounds;
using Intervisie.Core.Work;
using Microsoft.EntityFrameworkCore;

namespace Intervisie.Web.Features.Contributions;

/// <summary>A contribution in its round, for someone who may read it.</summary>
public sealed record FoundContribution(Round Round, Contribution Contribution)
{
    public string DraftSubject => ReactionPart.DraftSubjectOf(Contribution.Id);
}

/// <summary>How a contribution is found.</summary>
public static class ContributionReading
{
    /// <summary>Moves the round first when it is due. Null for outsiders, before it is opened to the group, and for others once it was taken back.</summary>
    public static async Task<FoundContribution?> ContributionAsync(this IntervisieDb db, Guid id, Guid personId, DateTimeOffset now, CancellationToken stop)
    {
        var roundId = await db.RoundsWithContribution(id, personId).Select(r => r.Id).SingleOrDefaultAsync(stop);

        if (roundId == Guid.Empty)
        {
            return null;
        }

        await AdvanceRounds.MoveFirstAsync(db, roundId, now, stop);
        var round = await db.Rounds.Whole().SingleAsync(r => r.Id == roundId, stop);
        var contribution = round.Contributions.Single(c => c.Id == id);

        return round.CanBeRead(contribution, personId) ? new(round, contribution) : null;
    }
}
