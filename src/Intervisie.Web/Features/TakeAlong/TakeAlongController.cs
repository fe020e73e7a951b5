using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;
using Intervisie.Core.Data;
using Intervisie.Core.Skills;
using Intervisie.Core.Training;
using Intervisie.Web.Infrastructure;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Intervisie.Web.Features.TakeAlong;

/// <summary>All that somebody wrote here, to read, print or keep (NL: <i>meenemen</i>). Theirs alone; nobody may ask for it at an assessment.</summary>
[Route("meenemen")]
public sealed class TakeAlongController(IntervisieDb db, TrainingLibrary library, SkillFramework skills) : Controller
{
    private static readonly JsonSerializerOptions Readable = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
        Converters = { new JsonStringEnumConverter() },
    };

    [HttpGet]
    public async Task<IActionResult> Index(CancellationToken stop)
    {
        var me = User.Id();
        var drafts = await db.Drafts.AsNoTracking().Where(d => d.OwnerId == me && d.HasText).OrderBy(d => d.SavedAt).ToListAsync(stop);

        return View("TakeAlong", new TakeAlongPage(await OwnAsync(stop), [.. drafts.Select(d => new DraftWords(d.SavedAt, KeptWords.In(d)))]));
    }

    [HttpGet("gegevens")]
    public async Task<IActionResult> Details(CancellationToken stop) =>
        File(JsonSerializer.SerializeToUtf8Bytes(await OwnAsync(stop), Readable), "application/json", "mijn-gegevens.json");

    private async Task<TakenAlong> OwnAsync(CancellationToken stop)
    {
        var me = User.Id();

        return await new Core.Data.TakeAlong(db, library, skills).OfAsync(await db.People.AsNoTracking().SingleAsync(p => p.Id == me, stop), stop);
    }
}
