using Intervisie.Core.Data;
using Intervisie.Core.People;
using Intervisie.Core.People.Import;
using Microsoft.EntityFrameworkCore;

namespace Intervisie.Web.Features.Welcome;

/// <summary>What an invitation says on screen.</summary>
/// <param name="School">None for the first administrator.</param>
/// <param name="Group">The group one comes into; none for the school alone.</param>
/// <param name="Role">The Dutch word.</param>
/// <param name="Email">None for the first administrator, who gives one.</param>
/// <param name="AsksYear">Whether the school asked for a teacher: that is a starter in the first three years.</param>
/// <param name="KnowsName">Whether the school gave a name.</param>
public sealed record WelcomeInvitation(string Token, string? School, string? Group, string Role, string? Email, bool AsksYear, bool KnowsName);

/// <summary>An open invitation with who it is for.</summary>
/// <param name="Holder">Whose account has the invited address; none when there is no such account.</param>
internal sealed record FoundInvitation(Invitation Invitation, WelcomeInvitation Shown, Person? Holder);

/// <summary>How an invitation is found by its link.</summary>
internal static class WelcomeReading
{
    /// <summary>None when the link was used, taken back, is too old or never was one.</summary>
    public static async Task<FoundInvitation?> InvitationAsync(this IntervisieDb db, string token, DateTimeOffset now, CancellationToken stop)
    {
        if (await db.OpenInvitationAsync(token, now, stop) is not { } invitation)
        {
            return null;
        }

        var school = invitation.SchoolId is { } id ? await db.SchoolOfInvitationAsync(id, stop) : null;
        var group = await db.Groups.Where(g => g.Id == invitation.GroupId).Select(g => g.Name).SingleOrDefaultAsync(stop);
        var address = invitation.Email?.ToUpperInvariant();
        var holder = address is null ? null : await db.People.SingleOrDefaultAsync(p => p.NormalizedEmail == address, stop);

        return new(
            invitation,
            new(token, school?.Name, group, RoleWords.Of(invitation.Role), invitation.Email, invitation.Role.Teaches(), invitation.Name is not null),
            holder);
    }
}
