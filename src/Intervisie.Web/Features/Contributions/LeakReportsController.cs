using Intervisie.Core.Data;
using Intervisie.Core.Groups;
using Intervisie.Core.Rounds;
using Intervisie.Web.Features.Shared;
using Intervisie.Web.Infrastructure;
using Intervisie.Web.Resources;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace Intervisie.Web.Features.Contributions;

/// <summary>«Hier staat nog een naam»: one reader is enough to hide a text for everybody.</summary>
[Route("inbrengen/{id:guid}")]
public sealed partial class LeakReportsController(IntervisieDb db, TimeProvider clock, IStringLocalizer<Texts> text, ILogger<LeakReportsController> log) : Controller
{
    [HttpPost("verbergen")]
    public Task<IActionResult> Create(Guid id, LeakForm form, CancellationToken stop) => db.AfterClashAsync(() => HideAsync(id, form, stop));

    /// <summary>For a page that is open: which parts of it are hidden by now.</summary>
    [HttpGet("verborgen")]
    public async Task<IActionResult> Index(Guid id, CancellationToken stop)
    {
        Response.Headers.CacheControl = "no-store";
        var mayRead = await db.RoundsWithContribution(id, User.Id()).AnyAsync(r => r.Contributions.Any(c => c.Id == id && (c.WithdrawnAt == null || c.AuthorId == User.Id())), stop);

        return mayRead
            ? Ok((await db.LeakReports.Where(r => r.ContributionId == id && r.MendedAt == null).Select(r => new { r.Part, r.AssignmentId }).ToListAsync(stop))
                .Select(r => r.AssignmentId is { } feedback ? $"{r.Part} {feedback}" : $"{r.Part}"))
            : NotFound();
    }

    private async Task<IActionResult> HideAsync(Guid id, LeakForm form, CancellationToken stop)
    {
        var (me, now) = (User.Id(), clock.GetUtcNow());

        if (await db.ContributionAsync(id, me, now, stop) is not { } found)
        {
            return NotFound();
        }

        if (form.Part is not { } part)
        {
            Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
            ModelState.Clear();
            return View("Refused", new RefusedPage(text["Ga terug naar de tekst en kies daar ‘Hier staat nog een naam’."], []));
        }

        var (round, contribution) = found;
        var before = round.LeakReports.Count;
        var report = round.Report(contribution, part, round.Assignments.FirstOrDefault(a => a.Id == form.Feedback), me, now);

        if (round.LeakReports.Count > before)
        {
            // The row says who and when; nothing anywhere says what was seen.
            db.Mails.AddRange(RoundNotices.ForHidden(round.AuthorOf(report), report, await FacilitatorsOfAsync(round, stop), now));
            LogHidden(report.Id, part, me);
        }

        await db.SaveChangesAsync(stop);
        TempData["Flash"] = text["Dank je wel. De tekst is nu voor iedereen verborgen, en de schrijver heeft bericht. Praat er verder met niemand over."].Value;

        return Redirect($"~/inbrengen/{id}");
    }

    private Task<List<Guid>> FacilitatorsOfAsync(Round round, CancellationToken stop) =>
        db.Memberships.Where(m => m.GroupId == round.GroupId && m.LeftAt == null && m.Part == GroupPart.Facilitator).Select(m => m.PersonId).ToListAsync(stop);

    [LoggerMessage(Level = LogLevel.Information, Message = "Report {Report} hid a {Part}; reported by {Person}")]
    private partial void LogHidden(Guid report, LeakPart part, Guid person);
}

/// <summary>Which text is hidden.</summary>
public sealed class LeakForm
{
    public LeakPart? Part { get; set; }

    /// <summary>The allocation whose feedback it is.</summary>
    public Guid? Feedback { get; set; }
}
