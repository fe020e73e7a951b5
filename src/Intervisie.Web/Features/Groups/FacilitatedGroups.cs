using Intervisie.Core.Data;
using Intervisie.Core.Groups;
using Intervisie.Core.People;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Intervisie.Web.Features.Groups;

/// <summary>A group one is not in is not there; in one's own group only the facilitator asks others in, while they facilitate for its school.</summary>
internal static class FacilitatedGroups
{
    /// <returns>The group with its memberships, or the answer to who may not.</returns>
    public static async Task<(PeerGroup? Group, IActionResult Refusal)> FacilitatedGroupAsync(this IntervisieDb db, Guid groupId, Guid me, CancellationToken stop)
    {
        var group = await db.GroupsVisibleTo(me).Include(g => g.Memberships).SingleOrDefaultAsync(g => g.Id == groupId, stop);

        return group?.IsFacilitatedBy(me) == true && await db.FacilitatesAtAsync(me, group.SchoolId, stop)
            ? (group, new EmptyResult())
            : (null, group is null ? new NotFoundResult() : new ForbidResult());
    }

    /// <summary>Whether this person facilitates at the school now.</summary>
    public static Task<bool> FacilitatesAtAsync(this IntervisieDb db, Guid me, Guid schoolId, CancellationToken stop) =>
        db.AppointmentsOf(me).AnyAsync(a => a.SchoolId == schoolId && a.Role == Role.Facilitator, stop);

    /// <summary>Whether a group of this school has the name already, another than this one.</summary>
    public static Task<bool> HasGroupNamedAsync(this IntervisieDb db, Guid schoolId, string? name, Guid? except, CancellationToken stop)
    {
        var trimmed = name?.Trim();

        return db.Groups.AnyAsync(g => g.SchoolId == schoolId && g.Name == trimmed && g.Id != except, stop);
    }
}
