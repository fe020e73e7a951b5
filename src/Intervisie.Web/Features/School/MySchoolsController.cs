using Intervisie.Core.Data;
using Intervisie.Web.Infrastructure;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Intervisie.Web.Features.School;

/// <summary>The way to one's own school, or the choice for who works at several.</summary>
[Route("school")]
[AtMySchools]
public sealed class MySchoolsController(IntervisieDb db) : Controller
{
    [HttpGet]
    public async Task<IActionResult> Index(CancellationToken stop)
    {
        var schools = await db.Schools
            .Join(db.Boards, s => s.BoardId, b => b.Id, (s, b) => new { s.Id, s.Name, Board = b.Name })
            .OrderBy(s => s.Board).ThenBy(s => s.Name)
            .ToListAsync(stop);

        return schools is [var only]
            ? Redirect($"~/scholen/{only.Id}")
            : View(new MySchoolsPage([.. schools.GroupBy(s => s.Board).Select(b => new BoardRow(b.Key, [.. b.Select(s => new SchoolRow(s.Id, s.Name))]))], schools.Count > 0 ? null : await UntilAsync(stop)));
    }

    /// <summary>Until when who left their last school can take along what is theirs.</summary>
    private async Task<DateTimeOffset?> UntilAsync(CancellationToken stop)
    {
        var me = User.Id();

        return (await db.People.AsNoTracking().SingleAsync(p => p.Id == me, stop)).ErasesAt;
    }
}

/// <summary>The schools somebody works at, by board.</summary>
/// <param name="TakeAlongUntil">For who left their last school alone.</param>
public sealed record MySchoolsPage(IReadOnlyList<BoardRow> Boards, DateTimeOffset? TakeAlongUntil);

public sealed record BoardRow(string Name, IReadOnlyList<SchoolRow> Schools);

public sealed record SchoolRow(Guid Id, string Name);
