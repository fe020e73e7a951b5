using Intervisie.Core.Data;
using Intervisie.Core.Groups;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Intervisie.Web.Features.Groups;

/// <summary>A group one is not in is not there; in one's own group only the facilitator asks others in, while they work for its school.</summary>
internal static class FacilitatedGroups
{
    /// <returns>The group with its memberships, or the answer to who may not.</returns>
    public static async Task<(PeerGroup? Group, IActionResult Refusal)> FacilitatedGroupAsync(this IntervisieDb db, Guid groupId, Guid me, CancellationToken stop)
    {
        var group = await db.GroupsVisibleTo(me).Include(g => g.Memberships).SingleOrDefaultAsync(g => g.Id == groupId, stop);

        return group?.IsFacilitatedBy(me) == true && db.Boundary.Holds(group.SchoolId)
            ? (group, new EmptyResult())
            : (null, group is null ? new NotFoundResult() : new ForbidResult());
    }
}
