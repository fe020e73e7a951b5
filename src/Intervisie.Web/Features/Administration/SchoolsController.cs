using Intervisie.Core;
using Intervisie.Core.Data;
using Intervisie.Core.People;
using Intervisie.Core.Schools;
using Intervisie.Web.Infrastructure;
using Intervisie.Web.Resources;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace Intervisie.Web.Features.Administration;

/// <summary>Which boards and schools take part, and a new one with its first administrator (NL: <i>scholen</i>).</summary>
[Authorize(Roles = nameof(Role.PlatformAdmin)), Route("beheer/scholen")]
public sealed class SchoolsController(IntervisieDb db, TimeProvider clock, IStringLocalizer<Texts> text) : Controller
{
    [HttpGet]
    public async Task<IActionResult> Index(CancellationToken stop) => View("Schools", await PageOf(new SchoolForm(), stop));

    [HttpPost]
    public async Task<IActionResult> Create(SchoolForm form, CancellationToken stop)
    {
        if (!ModelState.IsValid || !await OpenAsync(form, stop))
        {
            Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
            return View("Schools", await PageOf(form, stop));
        }

        TempData["Flash"] = text["De school staat erin. De schoolbeheerder krijgt een mail met een link."].Value;

        return Redirect("~/beheer/scholen");
    }

    private async Task<bool> OpenAsync(SchoolForm form, CancellationToken stop)
    {
        db.StayWithin(SchoolBoundary.Lifted);

        if (form.BoardId is not null && !await db.Boards.AnyAsync(b => b.Id == form.BoardId, stop))
        {
            ModelState.AddModelError(nameof(form.BoardId), text["Dit bestuur is er niet meer. Kies een ander."]);
            return false;
        }

        var board = await BoardOf(form, stop);
        var name = form.Name!.Trim();

        if (await db.Schools.AnyAsync(s => s.BoardId == board.Id && s.Name == name, stop))
        {
            ModelState.AddModelError(nameof(form.Name), text["Deze school staat al in de lijst."]);
            return false;
        }

        var school = Core.Schools.School.Named(board, form.ToFacts());
        db.Schools.Add(school);
        await db.InviteAsync([new InvitedColleague(form.Administrator!.Trim().ToLowerInvariant(), name: null, Role.SchoolAdmin)], school.Id, groupId: null, clock.GetUtcNow(), stop);
        await db.SaveChangesAsync(stop);

        return true;
    }

    /// <summary>One that is there, chosen or by its name, or a new one.</summary>
    private async Task<SchoolBoard> BoardOf(SchoolForm form, CancellationToken stop)
    {
        var name = form.NewBoard?.Trim();

        // Of two boards with one name it is the first.
        if (await db.Boards.Where(b => form.BoardId == null ? b.Name == name : b.Id == form.BoardId).OrderBy(b => b.Id).FirstOrDefaultAsync(stop) is { } known)
        {
            return known;
        }

        var board = SchoolBoard.Named(name!);
        db.Boards.Add(board);

        return board;
    }

    /// <summary>
    /// The boundary between schools is lifted here: the page shows what boards and schools are called and nothing that is in them,
    /// and who keeps the installation is of no school.
    /// </summary>
    private async Task<SchoolsPage> PageOf(SchoolForm form, CancellationToken stop)
    {
        db.StayWithin(SchoolBoundary.Lifted);
        var boards = await db.Boards.OrderBy(b => b.Name).ThenBy(b => b.Id).Select(b => new { b.Id, b.Name }).ToListAsync(stop);
        var schools = await db.Schools.OrderBy(s => s.Name).Select(s => new { s.Id, s.BoardId, s.Name }).ToListAsync(stop);

        return new([.. boards.Select(b => new SchoolsOfBoard(b.Id, b.Name, [.. schools.Where(s => s.BoardId == b.Id).Select(s => new SchoolOfBoard(s.Id, s.Name))]))], form);
    }
}
