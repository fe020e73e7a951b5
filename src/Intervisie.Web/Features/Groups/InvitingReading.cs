using Intervisie.Core.Data;
using Intervisie.Core.Groups;
using Intervisie.Core.People;
using Intervisie.Web.Infrastructure;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace Intervisie.Web.Features.Groups;

/// <summary>Looks up who is in a group, who was asked and what codes work, for its facilitator.</summary>
internal sealed class InvitingReading(IntervisieDb db, IOptions<SiteOptions> site, TimeProvider clock)
{
    public async Task<InvitingPage> PageOfAsync(PeerGroup group, InvitingForm form, RenamingForm naming, CancellationToken stop) =>
        new(group.Id, group.Name, group.IsFull, new Uri(site.Value.Address).Authority)
        {
            Form = form,
            Naming = naming,
            HasMailDomain = await db.Schools.AnyAsync(s => s.Id == group.SchoolId && s.MailDomain != null, stop),
            Members = [.. (await db.NamesInAsync(group.Id, stop)).Members.Select(m => new MemberRow(m.Key, m.Value))],
            Invitations = await InvitationsAsync(group.Id, stop),
            Codes = await CodesAsync(group.Id, stop),
        };

    private async Task<IReadOnlyList<InvitedRow>> InvitationsAsync(Guid groupId, CancellationToken stop)
    {
        var now = clock.GetUtcNow();
        var open = await db.Invitations.AsNoTracking().Open(now).Where(i => i.GroupId == groupId && i.Email != null).ToListAsync(stop);

        return [.. open.Select(i => new InvitedRow(i.Id, i.Name?.ToString() ?? i.Email!, i.EndsAt > now ? i.EndsAt : null)).OrderBy(i => i.Who, StringComparer.CurrentCulture).ThenBy(i => i.Id)];
    }

    private async Task<IReadOnlyList<CodeRow>> CodesAsync(Guid groupId, CancellationToken stop)
    {
        var now = clock.GetUtcNow();

        return await db.JoinCodes.Open(now).Where(c => c.GroupId == groupId)
            .OrderBy(c => c.EndsAt).ThenBy(c => c.Id).Select(c => new CodeRow(c.Id, c.EndsAt)).ToListAsync(stop);
    }
}
