using System.Net;
using AngleSharp.Dom;
using Microsoft.EntityFrameworkCore;

namespace Intervisie.Web.Tests.Training;

/// <summary>A section that says the same to everybody is written once; whoever reads it still gets a page of their own.</summary>
public sealed class PrintedPageTests(Site site) : IClassFixture<Site>
{
    private const string Section = "/leren/perspectief/wat-we-weten";

    [Fact]
    public async Task Each_reader_has_their_own_name_key_and_forms()
    {
        var first = await site.As("Iris");
        var second = await site.As("Fatima");
        var (mine, theirs) = (await first.Read(Section), await second.Read(Section));

        Assert.Equal(("Iris", "Fatima"), (NameOn(mine), NameOn(theirs)));
        Assert.NotEqual(KeyOn(mine), KeyOn(theirs));
        Assert.Equal(KeyOn(await second.Read("/leren")), KeyOn(theirs));
        Assert.Equal(mine.QuerySelector("main")!.TextContent, theirs.QuerySelector("main")!.TextContent);
        Assert.Equal(HttpStatusCode.Redirect, (await second.Send(theirs, "/gelezen")).StatusCode);
        Assert.Equal(HttpStatusCode.Redirect, (await second.Send(await second.Read(Section), "/afmelden")).StatusCode);
    }

    [Theory]
    [InlineData("Zoë")]
    [InlineData("Işıl <b>")]
    public async Task A_name_may_hold_any_letter(string name)
    {
        var merel = site.IdOf("Merel");
        site.Ask(db => db.Database.ExecuteSql($"UPDATE People SET Name_Given = {name} WHERE Id = {merel}"));
        var visit = site.Anonymous();
        await visit.SignInAs(merel);

        Assert.Equal(name, NameOn(await visit.Read(Section)));
        Assert.Equal("Saar", NameOn(await (await site.As("Saar")).Read(Section)));
        Assert.Equal(name, NameOn(await visit.Read(Section)));
    }

    [Fact]
    public async Task Another_part_another_language_and_a_shut_screen_get_another_page()
    {
        var teacher = await site.As("Koen");
        await teacher.Read(Section);

        var coach = await (await site.As("Gerard")).Read(Section);
        Assert.NotNull(coach.QuerySelector("nav.places a[href='/begeleiding']"));

        await teacher.Post("/instellingen", ("Language", "en"));
        Assert.Equal("What we know", (await (await site.As("Koen")).Read(Section)).QuerySelector("h1")!.TextContent);
    }

    [Fact]
    public async Task What_somebody_is_told_is_told_there_and_to_nobody_else()
    {
        var daan = await site.As("Daan");
        var last = await daan.Read("/leren/perspectief/bronnen");
        await daan.Send(last, "/gelezen");

        Assert.NotNull((await daan.Read(Section)).QuerySelector(".flash"));
        Assert.Null((await daan.Read(Section)).QuerySelector(".flash"));
        Assert.Null((await (await site.As("Bram")).Read(Section)).QuerySelector(".flash"));
    }

    private static string NameOn(IDocument page) => page.QuerySelector(".me summary")!.TextContent;

    private static string KeyOn(IDocument page) => page.Body!.GetAttribute("data-person")!;
}
