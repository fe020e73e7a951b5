using Intervisie.Core;
using Intervisie.Core.Data;
using Intervisie.Core.Deidentification;
using Intervisie.Core.Rounds;
using Intervisie.Web.Features.Shared;
using Intervisie.Web.Infrastructure;
using Intervisie.Web.Resources;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace Intervisie.Web.Features.Contributions;

/// <summary>The author of a hidden text looks it over again; only a newly reviewed text brings it back.</summary>
[Route("herkenbaar/{id:guid}")]
public sealed class MendsController(IntervisieDb db, TimeProvider clock, Deidentifier deidentifier, IStringLocalizer<Texts> text) : Controller
{
    private const string Prefix = "Form";

    [HttpGet]
    public async Task<IActionResult> Edit(Guid id, CancellationToken stop)
    {
        if (await FindAsync(id, stop) is not { } found)
        {
            return NotFound();
        }

        var typed = await this.RestoreAsync<MendForm>(await db.DraftOfAsync(User.Id(), MendPage.DraftSubjectOf(id), stop), Prefix);
        ModelState.Clear();
        var form = typed ?? FormOf(found);

        // Said of what stood there then, not of what stands here now.
        form.HasRead = false;

        return View("Mend", await PageAsync(found, form, await ReviewAsync(found, form, stop), stop));
    }

    [HttpPost]
    public Task<IActionResult> Update(Guid id, [Bind(Prefix = Prefix)] MendForm form, CancellationToken stop) => db.AfterClashAsync(() => MendAsync(id, form, stop));

    private async Task<IActionResult> MendAsync(Guid id, MendForm form, CancellationToken stop)
    {
        if (await FindAsync(id, stop) is not { } found)
        {
            return NotFound();
        }

        var fields = MendField.Of(found.Round, found.Report);
        var passages = form.PassagesOf(fields);

        foreach (var missing in fields.Where(f => f.IsRequired && passages.All(p => p.Key != f.Key)))
        {
            ModelState.AddModelError($"{Prefix}.{nameof(form.Texts)}[{missing.Key}]", text["Dit veld kan niet leeg blijven. Schrijf het zonder wat iemand herkenbaar maakt."]);
        }

        var review = await ReviewAsync(found, form, stop);

        if (form.Review.Again || !ModelState.IsValid || !form.Review.IsSettled(review, ModelState, $"{Prefix}.{nameof(form.Review)}", text) || !Mend(found, review))
        {
            Response.StatusCode = ModelState.IsValid ? StatusCodes.Status200OK : StatusCodes.Status422UnprocessableEntity;
            return View("Mend", await PageAsync(found, form, review, stop));
        }

        await db.DropDraftAsync(User.Id(), MendPage.DraftSubjectOf(id), clock.GetUtcNow(), stop);
        await db.ReplaceMendedAsync(found.Round.Contributions.Single(c => c.Id == found.Report.ContributionId), clock.GetUtcNow(), stop);
        await db.SaveChangesAsync(stop);

        // The old text has left the file; it leaves the journal too.
        await db.ForgetJournalAsync(stop);
        TempData["Flash"] = text["Dank je wel. Je groep kan je tekst weer lezen."].Value;

        return Redirect($"~/inbrengen/{found.Report.ContributionId}");
    }

    private bool Mend(FoundReport found, Review review)
    {
        try
        {
            var now = clock.GetUtcNow();
            var hidden = found.Round.Mend(found.Report, User.Id(), review.Approve(), now);
            db.Mails.AddRange(hidden.SelectMany(report => RoundNotices.ForHidden(found.Round.AuthorOf(report), report, facilitators: [], now)));
            return true;
        }
        catch (RuleBrokenException rule)
        {
            ModelState.AddModelError(string.Empty, text.Why(rule));
            return false;
        }
    }

    /// <summary>None for everybody else, once it was mended, and once it was taken back.</summary>
    private async Task<FoundReport?> FindAsync(Guid id, CancellationToken stop)
    {
        var round = await db.Rounds.Where(r => r.LeakReports.Any(l => l.Id == id)).Whole().SingleOrDefaultAsync(stop);

        return round?.ReportsToMend(User.Id()).SingleOrDefault(r => r.Id == id) is { } report ? new(round, report) : null;
    }

    private static MendForm FormOf(FoundReport found) =>
        new() { Texts = MendField.Of(found.Round, found.Report).ToDictionary(f => f.Key, f => (string?)f.Text, StringComparer.Ordinal) };

    private async Task<Review> ReviewAsync(FoundReport found, MendForm form, CancellationToken stop) =>
        form.Review.ReviewOf(form.PassagesOf(MendField.Of(found.Round, found.Report)), await db.RosterAroundAsync(User.Id(), clock.GetUtcNow(), stop), deidentifier);

    private async Task<MendPage> PageAsync(FoundReport found, MendForm form, Review review, CancellationToken stop)
    {
        var fields = MendField.Of(found.Round, found.Report);
        var sameSchool = await db.HasReaderAtHomeInAsync(User.Id(), found.Round.Id, stop);
        var texts = new ReviewedTexts(form.PassagesOf(fields), key => fields.First(f => f.Key == key).Label, sameSchool);

        return new(found.Report.Id, found.Round.Id, found.Report.Part, fields, form, ReviewPage.Of(form.Review, $"{Prefix}.{nameof(form.Review)}", review, texts, RiskNotice.Of(review, texts, deidentifier)));
    }

    private sealed record FoundReport(Round Round, LeakReport Report);
}
