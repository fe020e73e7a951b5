using Intervisie.Core;
using Intervisie.Core.Data;
using Intervisie.Core.People;
using Intervisie.Core.People.Import;
using Intervisie.Web.Infrastructure;
using Intervisie.Web.Resources;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace Intervisie.Web.Features.People;

/// <summary>
/// Inviting a whole list (NL: <i>importeren</i>): first a look ahead that saves nothing, then the invitations. The list is read and
/// checked again the second time; who was asked already is left alone, also when two send the same list at once.
/// </summary>
[AtSchool(Role.SchoolAdmin), Route("scholen/{schoolId:guid}/mensen/import")]
public sealed class ImportsController(IntervisieDb db, IStringLocalizer<Texts> text, TimeProvider clock) : Controller
{
    [HttpGet]
    public IActionResult New(Guid schoolId) => View("Import", new ImportPage(schoolId, string.Empty));

    /// <summary>The look ahead: what would happen, line by line.</summary>
    [HttpPost]
    public Task<IActionResult> Edit(Guid schoolId, ImportForm form, CancellationToken stop) =>
        ReportAsync(schoolId, form, isDone: false, colleagues => db.ForeseeAsync(colleagues, schoolId, groupId: null, clock.GetUtcNow(), stop), stop);

    [HttpPost("uitvoeren")]
    public Task<IActionResult> Create(Guid schoolId, ImportForm form, CancellationToken stop) =>
        ReportAsync(schoolId, form, isDone: true, colleagues => db.AfterClashAsync(() => InviteAsync(schoolId, colleagues, stop)), stop);

    private async Task<IActionResult> ReportAsync(
        Guid schoolId, ImportForm form, bool isDone, Func<IReadOnlyList<InvitedColleague>, Task<IReadOnlyList<InvitationOutcome>>> act, CancellationToken stop)
    {
        try
        {
            var list = await form.ReadAsync(stop);
            var lines = ColleagueFile.Read(list);
            var outcomes = await act([.. lines.Select(l => l.Colleague).OfType<InvitedColleague>()]);

            // The list that was read, and not what the form sent, stands in the page.
            ModelState.Clear();

            return View("Import", new ImportReport(text).Of(new ImportPage(schoolId, isDone ? ImportPage.ToMend(list, lines) : list) { IsDone = isDone }, lines, outcomes));
        }
        catch (RuleBrokenException rule)
        {
            ModelState.AddModelError(nameof(form.Text), text.Why(rule));
            Response.StatusCode = StatusCodes.Status422UnprocessableEntity;

            return View("Import", new ImportPage(schoolId, form.Text ?? string.Empty));
        }
    }

    private async Task<IReadOnlyList<InvitationOutcome>> InviteAsync(Guid schoolId, IReadOnlyList<InvitedColleague> colleagues, CancellationToken stop)
    {
        var outcomes = await db.InviteAsync(colleagues, schoolId, groupId: null, clock.GetUtcNow(), stop);
        await db.SaveChangesAsync(stop);

        return outcomes;
    }
}
