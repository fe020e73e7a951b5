using Intervisie.Core.Data;
using Intervisie.Core.Methods;
using Intervisie.Core.Rounds;
using Microsoft.EntityFrameworkCore;

namespace Intervisie.Web.Features.Reflections;

/// <summary>A round someone can bring a reflection into now.</summary>
/// <param name="Until">The end that people see.</param>
public sealed record RoundChoice(Guid Id, string Group, string Title, DateTimeOffset Until);

/// <summary>Where someone can share now, and if nowhere, why and when again.</summary>
/// <param name="BroughtIn">Open rounds in which they brought something in already.</param>
/// <param name="OpensNext">When the next planned round opens; none when none is planned.</param>
public sealed record SharingMoment(IReadOnlyList<RoundChoice> Open, IReadOnlyList<SharedRow> BroughtIn, DateTimeOffset? OpensNext, bool HasGroup);

/// <summary>Looks up where a reflection is shared, and where it can be.</summary>
internal static class Sharing
{
    public static async Task<IReadOnlyList<SharedRow>> SharedFromAsync(this IntervisieDb db, Guid reflectionId) =>
        await (from c in db.Contributions
               where c.ReflectionId == reflectionId && c.WithdrawnAt == null
               join r in db.Rounds on c.RoundId equals r.Id
               join g in db.Groups on r.GroupId equals g.Id
               orderby r.OpensAt descending
               select new SharedRow(c.Id, g.Name, r.Title)).ToListAsync();

    public static async Task<SharingMoment> SharingMomentAsync(this IntervisieDb db, Guid personId, DateTimeOffset now)
    {
        var rounds = await db.RoundsJoinedBy(personId).AsNoTracking()
            .Where(r => r.ClosedAt == null && r.CancelledAt == null)
            .Include(r => r.Steps).Include(r => r.Contributions).AsSplitQuery().ToListAsync();
        var groups = await db.GroupsVisibleTo(personId).ToDictionaryAsync(g => g.Id, g => g.Name);
        var open = rounds.Where(r => r.IsIn(StepForm.Contribution) && !r.IsDue(now)).ToLookup(r => r.OpenContributions.Any(c => c.AuthorId == personId));

        return new(
            [.. open[false].Select(r => new RoundChoice(r.Id, groups[r.GroupId], r.Title, r.CurrentStep!.EndsAt)).OrderBy(r => r.Until)],
            [.. open[true].Select(r => new SharedRow(r.OpenContributions.First(c => c.AuthorId == personId).Id, groups[r.GroupId], r.Title))],
            rounds.Where(r => r.OpensAt > now).Select(r => (DateTimeOffset?)r.OpensAt).Min(),
            groups.Count > 0);
    }
}
