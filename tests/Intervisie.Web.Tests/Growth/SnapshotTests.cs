using System.Net;
using AngleSharp.Dom;

namespace Intervisie.Web.Tests.Growth;

public sealed class SnapshotTests(Site site) : IClassFixture<Site>
{
    [Fact]
    public async Task A_snapshot_keeps_the_words_that_were_chosen_and_skips_the_rest()
    {
        var visit = await site.As("Daan");
        var answer = await visit.Send(await visit.Read("/momentopnames/nieuw"), "/momentopnames", ("Ratings[0].Level", "Growing"), ("Ratings[0].Confidence", "6"));
        var page = await visit.Read(answer.Headers.Location!.ToString());

        Assert.Equal(["Groeiend", .. Enumerable.Repeat("niet nu", 7)], page.QuerySelectorAll("main li .status").Select(s => s.TextContent));
        Assert.Contains("geen beoordelingsinstrument en geen gevalideerde test", page.Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_snapshot_of_nothing_is_asked_again()
    {
        var visit = await site.As("Daan");
        var answer = await visit.Send(await visit.Read("/momentopnames/nieuw"), "/momentopnames");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Equal(8, (await Visit.Parse(answer)).QuerySelectorAll("fieldset").Length);
    }

    [Fact]
    public async Task What_the_owner_sees_before_sharing_is_what_the_coach_sees_after_it()
    {
        var noor = await site.As("Noor");
        var marloes = await site.As("Marloes");
        var starter = $"/begeleiding/{site.IdOf("Noor")}";
        var newest = (await noor.Read("/ontwikkeling")).QuerySelector("a[href*='/momentopnames/']:not([href$='nieuw'])")!.GetAttribute("href")!;
        var preview = await noor.Read(newest);
        var before = Lists(await marloes.Read(starter));

        var answer = await noor.Send(preview, "/delen", ("coach", site.IdOf("Marloes").ToString()));

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        Assert.Equal([Lists(preview).Single(), .. before], Lists(await marloes.Read(starter)));

        await noor.Send(await noor.Read(newest), "/intrekken", ("coach", site.IdOf("Marloes").ToString()));

        Assert.Equal(before, Lists(await marloes.Read(starter)));
    }

    [Fact]
    public async Task A_snapshot_is_shared_with_ones_own_coach_only()
    {
        var noor = await site.As("Noor");
        var newest = (await noor.Read("/ontwikkeling")).QuerySelector("a[href*='/momentopnames/']:not([href$='nieuw'])")!.GetAttribute("href")!;

        var answer = await noor.Post($"{newest}/delen", ("coach", site.IdOf("Gerard").ToString()));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
    }

    [Fact]
    public async Task A_coach_with_whom_nothing_is_shared_sees_a_name_and_nothing_else()
    {
        var gerard = await site.As("Gerard");

        Assert.Empty(Lists(await gerard.Read($"/begeleiding/{site.IdOf("Bram")}")));
        Assert.Equal(HttpStatusCode.NotFound, (await gerard.Get($"/begeleiding/{site.IdOf("Noor")}")).StatusCode);
    }

    private static List<string> Lists(IParentNode page) =>
        [.. page.QuerySelectorAll("main ul.rows").Select(list => string.Join(' ', list.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)))];
}
