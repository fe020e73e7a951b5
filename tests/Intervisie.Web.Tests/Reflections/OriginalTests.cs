using System.Net;
using Intervisie.Core.Reflections;
using Intervisie.Tests;
using Microsoft.EntityFrameworkCore;

namespace Intervisie.Web.Tests.Reflections;

/// <summary>Erasing an original before its time, and the list of names, as their owner meets them.</summary>
public sealed class OriginalTests : IDisposable
{
    private readonly Site _site = new();

    public void Dispose() => _site.Dispose();

    [Fact]
    public async Task A_shared_original_can_be_erased_at_once()
    {
        var (author, id) = _site.Ask(db => (from c in db.Contributions
                                            join r in db.Rounds on c.RoundId equals r.Id
                                            where r.ClosedAt == null && c.WithdrawnAt == null
                                            select ValueTuple.Create(c.AuthorId, c.ReflectionId)).First());
        var visit = await _site.As(NameOf(author));
        var original = Reflection(id).Answer("moment");
        var page = await visit.Read($"/reflecties/{id}");
        Assert.Contains(original[..40], page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);

        var erased = await visit.Send(page, "/origineel/wissen");

        Assert.Equal(HttpStatusCode.Redirect, erased.StatusCode);
        var after = await visit.Read($"/reflecties/{id}");
        Assert.NotNull(Reflection(id).ReplacedAt);
        Assert.NotEqual(original, Reflection(id).Answer("moment"));
        Assert.Null(after.QuerySelector("form[action$='/origineel/wissen']"));
    }

    [Fact]
    public async Task What_is_not_shared_is_not_replaced_by_anything()
    {
        var noor = _site.IdOf("Noor");
        var id = _site.Ask(db => db.Reflections.Where(r => r.AuthorId == noor && !db.Contributions.Any(c => c.ReflectionId == r.Id)).Select(r => r.Id).First());
        var visit = await _site.As("Noor");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await visit.Post($"/reflecties/{id}/origineel/wissen")).StatusCode);
        Assert.Null(Reflection(id).ReplacedAt);
        Assert.Equal(HttpStatusCode.NotFound, (await (await _site.As("Saar")).Post($"/reflecties/{id}/origineel/wissen")).StatusCode);
    }

    [Fact]
    public async Task A_name_typed_once_is_proposed_ticked_and_erased()
    {
        var noor = await _site.As("Noor");
        await noor.Post("/reflecties", ("Form.Texts[moment]", "Een kort gesprek."), ("Form.Roster[0].Name", "Xanthe"), ("Form.Roster[0].Role", "leerling"));
        var form = await noor.Read("/reflecties/nieuw");
        var known = form.QuerySelectorAll("input[name='Form.Known']").Single(i => i.ParentElement!.TextContent.Contains("Xanthe", StringComparison.Ordinal)).GetAttribute("value")!;

        var made = await noor.Post("/reflecties", ("Form.Texts[moment]", "Nog een gesprek."), ("Form.Known", known));

        var id = Guid.Parse(made.Headers.Location!.ToString().Split('/').Last());
        Assert.Equal(["Xanthe"], Reflection(id).Roster.Select(r => r.Name));
        Assert.DoesNotContain("Xanthe", (await (await _site.As("Saar")).Read("/reflecties/nieuw")).QuerySelector("main")!.TextContent, StringComparison.Ordinal);

        var list = await noor.Read("/namenlijst");
        Assert.Contains("Xanthe", list.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Xanthe", await (await noor.Get("/meenemen/gegevens")).Content.ReadAsStringAsync(), StringComparison.Ordinal);
        await noor.Send(list, "/namenlijst/leeg");
        Assert.Null((await noor.Read("/namenlijst")).QuerySelector("ul.rows"));
    }

    private string NameOf(Guid id) => _site.Ask(db => db.People.AsNoTracking().Single(p => p.Id == id).Name.Given);

    private Reflection Reflection(Guid id) => _site.Ask(db => db.Reflections.AsNoTracking().Single(r => r.Id == id));
}
