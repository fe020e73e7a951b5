using Intervisie.Core.Calendar;
using Intervisie.Core.Data;
using Intervisie.Core.Reflections;
using Intervisie.Web.Infrastructure;
using Intervisie.Web.Resources;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace Intervisie.Web.Features.Today;

/// <summary>What somebody planned or began for themselves: an intention to look back on, a reflection they were writing.</summary>
internal sealed class OwnPlans(IntervisieDb db, IStringLocalizer<Texts> text)
{
    private const int LookBackMinutes = 1;
    private const int WriteMinutes = 3;

    /// <summary>After this an unshared reflection is no draft any more: keeping it to oneself is a choice.</summary>
    private static readonly TimeSpan DraftIsFresh = TimeSpan.FromDays(7);

    public async Task<IReadOnlyList<SmallThing>> IntentionsDueAsync(Guid personId, DateTimeOffset now)
    {
        var today = SchoolTime.DateOf(now);
        var due = await db.Intentions
            .Where(i => i.OwnerId == personId && i.LookedBackAt == null && i.DueOn <= today)
            .OrderBy(i => i.DueOn)
            .Select(i => i.Id)
            .ToListAsync();

        return [.. due.Select(id => new SmallThing(
            text["Kijk terug op je voornemen"],
            text["Je nam je iets voor. Geprobeerd of nog niet: allebei is goed."],
            $"ontwikkeling#voornemen-{id}",
            LookBackMinutes))];
    }

    public async Task<SmallThing?> DraftAsync(Guid personId, DateTimeOffset now, CancellationToken stop)
    {
        if (await db.BegunReflectionsAsync(personId, stop) is [var begun, ..])
        {
            return GoOn($"reflecties/nieuw?vel={begun.Subject[Reflection.DraftKind.Length..]}");
        }

        var since = (now - DraftIsFresh).ToUniversalTime();
        var id = await db.Reflections.WrittenBy(personId)
            .Where(r => r.EditedAt >= since && r.ReviewedFingerprint == null && !db.Contributions.Any(c => c.ReflectionId == r.Id))
            .OrderByDescending(r => r.EditedAt)
            .Select(r => (Guid?)r.Id)
            .FirstOrDefaultAsync(stop);

        return id is null ? null : GoOn($"reflecties/{id}");
    }

    private SmallThing GoOn(string path) => new(
        text["Schrijf verder aan je reflectie"],
        text["Ze staat nog als concept bij je. Eén zin erbij is genoeg."],
        path,
        WriteMinutes);
}
