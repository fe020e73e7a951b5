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

        if (form.IsBehind(found.Round, found.Contribution))
        {
            // What this reader saw was mended meanwhile: first the new text, then perhaps the button again.
            TempData["Flash"] = text["De schrijver heeft deze tekst net nagekeken. Hier staat de nieuwe."].Value;
            return Redirect($"~/inbrengen/{id}");
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
            await TellAsync(round, report, now, stop);

            if (part == LeakPart.Text)
            {
                await HideElsewhereAsync(contribution, me, now, stop);
            }
        }

        await db.SaveChangesAsync(stop);
        TempData["Flash"] = text["Dank je wel. De tekst is nu voor iedereen verborgen, en de schrijver heeft bericht. Praat er verder met niemand over."].Value;

        return Redirect($"~/inbrengen/{id}");
    }

    /// <summary>The row says who and when; nothing anywhere says what was seen.</summary>
    private async Task TellAsync(Round round, LeakReport report, DateTimeOffset now, CancellationToken stop)
    {
        db.Mails.AddRange(RoundNotices.ForHidden(round.AuthorOf(report), report, await FacilitatorsOfAsync(round, stop), now));
        var (id, part, reporter) = (report.Id, report.Part, report.ReporterId);
        LogHidden(id, part, reporter);
    }

    /// <summary>The same reflection may be read in another group, or be about to be shared once more.</summary>
    private async Task HideElsewhereAsync(Contribution contribution, Guid reporter, DateTimeOffset now, CancellationToken stop)
    {
        var reflection = contribution.ReflectionId;
        (await db.Reflections.SingleOrDefaultAsync(r => r.Id == reflection, stop))?.ForgetReview();

        foreach (var round in await db.Rounds.Where(r => r.Id != contribution.RoundId && r.Contributions.Any(c => c.ReflectionId == reflection && c.WithdrawnAt == null)).Whole().ToListAsync(stop))
        {
            if (round.HideToo(reflection, reporter, now) is { } report)
            {
                await TellAsync(round, report, now, stop);
            }
        }
    }

    private Task<List<Guid>> FacilitatorsOfAsync(Round round, CancellationToken stop) =>
        db.Memberships.Where(m => m.GroupId == round.GroupId && m.LeftAt == null && m.Part == GroupPart.Facilitator).Select(m => m.PersonId).ToListAsync(stop);

    [LoggerMessage(Level = LogLevel.Information, Message = "Report {Report} hid a {Part}; reported by {Person}")]
    private partial void LogHidden(Guid report, LeakPart part, Guid? person);
}

/// <summary>Which text is hidden.</summary>
public sealed class LeakForm
{
    public LeakPart? Part { get; set; }

    /// <summary>The allocation whose feedback it is.</summary>
    public Guid? Feedback { get; set; }

    /// <summary>How often it had been mended when the page was made.</summary>
    public int? Mended { get; set; }

    internal bool IsBehind(Round round, Contribution contribution) => Mended is { } seen && Part is { } part && seen < LeakTarget.MendedIn(round, contribution, part, Feedback);
}
