using System.Net;
using Intervisie.Core.Reflections;

namespace Intervisie.Web.Tests.Reflections;

public sealed class WritingTests(Site site) : IClassFixture<Site>
{
    [Fact]
    public async Task Pressing_twice_makes_one_reflection()
    {
        var visit = await site.As("Lotte");
        var page = await visit.Read("/reflecties/nieuw");

        var first = await visit.Send(page, "/reflecties", ("Form.Texts[moment]", "Twee keer gedrukt."));
        var second = await visit.Send(page, "/reflecties", ("Form.Texts[moment]", "Twee keer gedrukt."));

        Assert.Equal(first.Headers.Location, second.Headers.Location);
        Assert.Equal(1, site.Ask(db => db.Reflections.AsEnumerable().Count(r => r.Answer("moment") == "Twee keer gedrukt.")));
    }

    [Fact]
    public async Task Going_back_to_the_empty_form_and_writing_something_else_shows_both()
    {
        var visit = await site.As("Lotte");
        var page = await visit.Read("/reflecties/nieuw");
        await visit.Send(page, "/reflecties", ("Form.Texts[moment]", "De eerste keer."));

        var answer = await visit.Send(page, "/reflecties", ("Form.Texts[moment]", "Na teruggaan iets anders."));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        var shown = (await Visit.Parse(answer)).QuerySelector("main")!.TextContent;
        Assert.Contains("De eerste keer.", shown, StringComparison.Ordinal);
        Assert.Contains("Na teruggaan iets anders.", shown, StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_sentence_is_enough()
    {
        var iris = await site.As("Iris");

        var answer = await iris.Send(await iris.Read("/reflecties/nieuw"), "/reflecties", ("Form.Texts[moment]", "Een ouder bedankte me."));

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        Assert.Contains("Een ouder bedankte me.", (await iris.Read(answer.Headers.Location!.ToString())).Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nothing_at_all_comes_back_with_a_way_on()
    {
        var iris = await site.As("Iris");

        var answer = await iris.Send(await iris.Read("/reflecties/nieuw"), "/reflecties", ("Form.Roster[0].Name", "Anouk"));
        var page = await Visit.Parse(answer);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Equal("#Form_Texts_moment_", page.QuerySelector(".error-summary a")!.GetAttribute("href"));
        Assert.Equal("Anouk", page.QuerySelector("[name='Form.Roster[0].Name']")!.GetAttribute("value"));
    }

    [Fact]
    public async Task What_stays_private_is_said_inside_its_own_field_and_nowhere_else()
    {
        var page = await (await site.As("Iris")).Read("/reflecties/nieuw");

        var saying = page.QuerySelectorAll("form .field, form fieldset")
            .Where(f => f.TextContent.Contains("ook als je deelt", StringComparison.Ordinal))
            .Select(f => f.QuerySelector("label, legend")!.TextContent);

        Assert.Equal(ReflectionTemplate.Brief.Fields.Where(f => f.IsPrivate).Select(f => f.Label), saying);
    }

    [Fact]
    public async Task A_prompt_of_a_module_stands_above_the_form_and_its_module_is_kept()
    {
        var thijs = await site.As("Thijs");
        var page = await thijs.Read("/reflecties/nieuw?module=toon&vraag=0");

        var answer = await thijs.Send(page, "/reflecties", ("Form.Texts[moment]", "Ik sprak te snel."));

        Assert.NotNull(page.QuerySelector(".notice h2"));
        Assert.Equal("toon", site.Ask(db => db.Reflections.Single(r => r.AuthorId == site.IdOf("Thijs") && r.FromModule != null)).FromModule);
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
    }

    [Fact]
    public async Task Ticks_scales_and_names_survive_the_round_trip()
    {
        var koen = await site.As("Koen");
        var answer = await koen.Post(
            "/reflecties",
            ("Form.Texts[moment]", "Kort gesprek."),
            ("Form.Choices[effect]", "toon"),
            ("Form.Choices[effect]", "begrip"),
            ("Form.Choices[effect]", "verzonnen"),
            ("Form.Choices[spanningVooraf]", "4"),
            ("Form.Roster[0].Name", "Finn"),
            ("Form.Roster[0].Role", "leerling"),
            ("Form.Roster[1].Name", "Marit"),
            ("Form.Roster[1].Role", ""));

        var page = await koen.Read($"{answer.Headers.Location}/bewerken");

        Assert.Equal(["toon", "begrip"], page.QuerySelectorAll("[name='Form.Choices[effect]'][checked]").Select(i => i.GetAttribute("value")));
        Assert.Equal(["4"], page.QuerySelectorAll("[name='Form.Choices[spanningVooraf]'][checked]").Select(i => i.GetAttribute("value")));
        Assert.Equal(["leerling", "persoon"], page.QuerySelectorAll("option[selected]").Select(o => o.GetAttribute("value")));
    }

    [Fact]
    public async Task An_older_tab_overwrites_nothing_and_shows_both_texts()
    {
        var fatima = await site.As("Fatima");
        var made = await fatima.Post("/reflecties", ("Form.Texts[moment]", "Eerste tekst."));
        var address = made.Headers.Location!.ToString();
        var older = await fatima.Read($"{address}/bewerken");
        await fatima.Send(await fatima.Read($"{address}/bewerken"), address, ("Form.Texts[moment]", "Tweede tekst."));

        var answer = await fatima.Send(older, address, ("Form.Texts[moment]", "Derde tekst."));
        var page = await Visit.Parse(answer);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Equal(["Tweede tekst.", "Derde tekst."], page.QuerySelectorAll(".side-by-side .shared-text").Select(t => t.TextContent));
        Assert.Equal("Tweede tekst.", TextOf(address));

        await fatima.Send(page, address);
        Assert.Equal("Derde tekst.", TextOf(address));
    }

    [Fact]
    public async Task Writing_on_leaves_the_question_to_the_group_alone()
    {
        var noor = await site.As("Noor");
        var id = site.Ask(db => db.Reflections.Where(r => r.AuthorId == site.IdOf("Noor")).OrderBy(r => r.WrittenAt).First().Id);

        await noor.Send(await noor.Read($"/reflecties/{id}/bewerken"), $"/reflecties/{id}", ("Form.Texts[volgende]", "Eerst luisteren."));

        var reflection = site.Ask(db => db.Reflections.Single(r => r.Id == id));
        Assert.Equal("Eerst luisteren.", reflection.Answer("volgende"));
        Assert.NotEmpty(reflection.Answer(Reflection.QuestionKey));
    }

    [Fact]
    public async Task Deleting_is_refused_while_a_group_can_read_it()
    {
        var lotte = await site.As("Lotte");
        var id = site.Ask(db => db.Contributions.First(c => c.AuthorId == site.IdOf("Lotte")).ReflectionId);

        var answer = await lotte.Post($"/reflecties/{id}/verwijderen");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.True(site.Ask(db => db.Reflections.Any(r => r.Id == id)));
    }

    [Fact]
    public async Task What_was_not_shared_can_be_deleted()
    {
        var merel = await site.As("Merel");
        var made = await merel.Post("/reflecties", ("Form.Texts[moment]", "Dit mag weg."));
        var address = made.Headers.Location!.ToString();

        var answer = await merel.Send(await merel.Read(address), "/verwijderen");

        Assert.Equal("/reflecties", answer.Headers.Location!.ToString());
        Assert.Equal(HttpStatusCode.NotFound, (await merel.Get(address)).StatusCode);
    }

    private string TextOf(string address) => site.Ask(db => db.Reflections.Single(r => r.Id == Guid.Parse(address.Split('/').Last())).Answer("moment"));
}
