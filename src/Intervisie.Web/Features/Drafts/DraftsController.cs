using Intervisie.Core.Data;
using Intervisie.Core.Reflections;
using Intervisie.Web.Infrastructure;
using Intervisie.Web.Resources;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace Intervisie.Web.Features.Drafts;

/// <summary>Keeps what somebody types while they type it (NL: <i>vanzelf bewaren</i>), and shows what is kept; each person only ever reaches their own.</summary>
[Route("concepten")]
public sealed class DraftsController(IntervisieDb db, TimeProvider clock, IStringLocalizer<Texts> text) : Controller
{
    /// <summary>Nobody has so many forms open; more is something else than writing.</summary>
    private const int MostDrafts = 200;

    private IQueryable<Draft> Mine => db.Drafts.Where(d => d.OwnerId == User.Id());

    [HttpGet]
    public async Task<IActionResult> Index(CancellationToken stop) =>
        View(new DraftsPage([.. await Mine.Where(d => d.HasText).OrderByDescending(d => d.SavedAt).Select(d => new DraftRow(d.Subject, d.SavedAt)).ToListAsync(stop)]));

    /// <summary>For a page that has just been opened: what was typed last may have been on its way still.</summary>
    [HttpGet("nieuwste")]
    public async Task<IActionResult> Newest(string? subject, CancellationToken stop) =>
        await db.DraftOfAsync(User.Id(), subject ?? string.Empty, stop) is { } draft
            ? Ok(new SavedDraft(draft.Version, text.Time(draft.SavedAt), draft.Fields, IsSent: false))
            : NoContent();

    [HttpPost, EnableRateLimiting(Throttling.Saving)]
    public Task<IActionResult> Create(CancellationToken stop) => db.AfterClashAsync(() => SaveAsync(stop));

    [HttpGet("weg")]
    public async Task<IActionResult> Details(string? subject, string? terug, CancellationToken stop) =>
        await Mine.AsNoTracking().SingleOrDefaultAsync(d => d.Subject == subject && d.HasText, stop) is { } draft
            ? View(DraftPage.Of(draft, Url.IsLocalUrl(terug) ? terug : "/concepten"))
            : NotFound();

    [HttpPost("weg")]
    public async Task<IActionResult> Delete(string? subject, string? terug, CancellationToken stop)
    {
        if (await Mine.SingleOrDefaultAsync(d => d.Subject == subject && d.HasText, stop) is not { } draft)
        {
            return NotFound();
        }

        db.Drafts.Remove(draft);
        await db.SaveChangesAsync(stop);
        TempData["Flash"] = text["Deze tekst is weg."].Value;

        return LocalRedirect(Url.IsLocalUrl(terug) ? terug : "/concepten");
    }

    private async Task<IActionResult> SaveAsync(CancellationToken stop)
    {
        if (TypedForm.Read(Request.FormOrNothing()) is not { } typed || typed.IsTooLarge() || await IsFullAsync(typed, stop))
        {
            return UnprocessableEntity(new { Message = text["Dit is te lang om vanzelf te bewaren. Maak het wat korter; je tekst staat er nog."].Value });
        }

        var (kept, newer) = await db.SaveDraftAsync(User.Id(), typed, clock.GetUtcNow(), stop);
        await db.SaveChangesAsync(stop);
        var answer = new SavedDraft((newer ?? kept).Version, text.Time((newer ?? kept).SavedAt), newer?.Fields, newer?.IsSent ?? false);

        return newer is null ? Ok(answer) : Conflict(answer);
    }

    private async Task<bool> IsFullAsync(TypedPage typed, CancellationToken stop) =>
        await Mine.CountAsync(stop) >= MostDrafts && !await Mine.AnyAsync(d => d.Subject == typed.Subject, stop);
}

/// <summary>What the page hears: where it stands now and, when it was older, the newer text.</summary>
/// <param name="At">The time of day of that version, as it is written on screen.</param>
/// <param name="IsSent">The form was sent meanwhile, so that nothing stands in the newer version.</param>
public sealed record SavedDraft(int Version, string At, IReadOnlyDictionary<string, string>? Fields, bool IsSent);
