using Intervisie.Core.Data;
using Intervisie.Core.Reflections;
using Intervisie.Web.Infrastructure;
using Intervisie.Web.Resources;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace Intervisie.Web.Features.Drafts;

/// <summary>Keeps what somebody types while they type it (NL: <i>vanzelf bewaren</i>); each person only ever reaches their own.</summary>
[Route("concepten")]
public sealed class DraftsController(IntervisieDb db, TimeProvider clock, IStringLocalizer<Texts> text) : Controller
{
    [HttpPost]
    public Task<IActionResult> Create(CancellationToken stop) => db.AfterClashAsync(() => SaveAsync(stop));

    /// <summary>The owner chose: a second version goes.</summary>
    [HttpPost("andere-versie/weg")]
    public async Task<IActionResult> Delete(string? subject, string? terug, CancellationToken stop)
    {
        if (subject?.Contains(TypedPage.ByPage, StringComparison.Ordinal) != true)
        {
            return UnprocessableEntity();
        }

        // What stands in the form that the button is in comes along, and is not lost by throwing something else away.
        if (TypedForm.Read(Request.FormOrNothing()) is { } typed && !typed.IsTooLarge())
        {
            await db.SaveDraftAsync(User.Id(), typed, clock.GetUtcNow(), stop);
            await db.SaveChangesAsync(stop);
        }

        await db.Drafts.Where(d => d.OwnerId == User.Id() && d.Subject == subject).ExecuteDeleteAsync(stop);

        return Url.IsLocalUrl(terug) ? LocalRedirect(terug) : NoContent();
    }

    private async Task<IActionResult> SaveAsync(CancellationToken stop)
    {
        if (TypedForm.Read(Request.FormOrNothing()) is not { } typed || typed.IsTooLarge())
        {
            return UnprocessableEntity(new { Message = text["Dit is te lang om vanzelf te bewaren. Maak het wat korter; je tekst staat er nog."].Value });
        }

        var (kept, newer) = await db.SaveDraftAsync(User.Id(), typed, clock.GetUtcNow(), stop);
        await db.SaveChangesAsync(stop);
        var answer = new SavedDraft((newer ?? kept).Version, text.Time((newer ?? kept).SavedAt), newer?.Fields, newer?.IsEmpty ?? false);

        return newer is null ? Ok(answer) : Conflict(answer);
    }
}

/// <summary>What the page hears: where it stands now and, when it was older, the newer text.</summary>
/// <param name="At">The time of day of that version, as it is written on screen.</param>
/// <param name="IsSent">The form was sent meanwhile, so that nothing stands in the newer version.</param>
public sealed record SavedDraft(int Version, string At, IReadOnlyDictionary<string, string>? Fields, bool IsSent);
