using System.Net;
using System.Net.Http.Headers;
using System.Text;

namespace Intervisie.Web.Tests.People;

public sealed class ImportTests(Site site) : IClassFixture<Site>
{
    private const string Head = "naam;e-mail;rol";

    [Fact]
    public async Task A_look_ahead_tells_of_every_line_what_will_happen_and_saves_nothing()
    {
        var henk = await site.As("Henk");
        var before = Rows();

        var page = await Visit.Parse(await LookAsync(henk, $"{Head}\nKim de Wit;kim@een.test;starter\nBo Vos;bo.een.test;leraar\nNoor Hoekstra;noor@voorbeeld.test;starter\nJo Mol;jo@een.test;kok"));
        var rows = page.QuerySelectorAll("table tbody tr").Select(r => r.TextContent).ToList();

        Assert.Equal(4, rows.Count);
        Assert.Contains("Regel 3", rows[0], StringComparison.Ordinal);
        Assert.Contains("Er staat geen @ in het e-mailadres.", rows[0], StringComparison.Ordinal);
        Assert.Contains("Deze rol kennen we niet.", rows[1], StringComparison.Ordinal);
        Assert.Contains("Krijgt een uitnodiging als starter.", rows[2], StringComparison.Ordinal);
        Assert.Contains("Is al starter op je school.", rows[3], StringComparison.Ordinal);
        Assert.Contains("1 collega krijgt een uitnodiging.", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("2 regels kloppen niet", page.Body.TextContent, StringComparison.Ordinal);
        Assert.Equal(before, Rows());
    }

    [Fact]
    public async Task The_second_button_invites_the_good_lines_and_pressing_it_again_changes_nothing()
    {
        var henk = await site.As("Henk");
        var look = await Visit.Parse(await LookAsync(henk, $"{Head}\nKim de Wit;kim@twee.test;starter\nBo Vos;bo@twee.test;leraar\nstuk;;"));

        var done = await henk.Send(look, "/uitvoeren");
        var after = Rows();
        var again = await henk.Send(look, "/uitvoeren");

        Assert.Equal(HttpStatusCode.OK, done.StatusCode);
        Assert.Contains("2 collega’s zijn uitgenodigd.", (await Visit.Parse(done)).Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("2 collega’s zijn er al of zijn al uitgenodigd.", (await Visit.Parse(again)).Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal((1, 1), (site.InvitationsTo("kim@twee.test"), site.InvitationsTo("bo@twee.test")));
        Assert.Equal(after, Rows());
    }

    [Fact]
    public async Task What_could_not_be_used_stays_to_be_mended_after_the_rest_was_sent()
    {
        var henk = await site.As("Henk");
        var look = await Visit.Parse(await LookAsync(henk, $"{Head}\nKim de Wit;kim@drie.test;starter\nBo Vos;bo.drie.test;leraar\nKim de Wit;kim@drie.test;starter"));

        var page = await Visit.Parse(await henk.Send(look, "/uitvoeren"));

        Assert.Equal($"{Head}\nBo Vos;bo.drie.test;leraar", page.QuerySelector("textarea")!.TextContent);
        var mended = await Visit.Parse(await henk.Send(page, "/import", ("Text", $"{Head}\nBo Vos;bo@drie.test;leraar")));
        Assert.Contains("1 collega krijgt een uitnodiging.", mended.Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_who_press_at_the_same_moment_both_get_a_report_and_everybody_one_invitation()
    {
        var (one, other) = (await site.As("Henk"), await site.As("Henk"));
        var list = Head + string.Concat(Enumerable.Range(1, 60).Select(i => $"\nLid Nummer{i};lid{i}@samen.test;leraar"));
        var (first, second) = (await Visit.Parse(await LookAsync(one, list)), await Visit.Parse(await LookAsync(other, list)));

        var answers = await Task.WhenAll(one.Send(first, "/uitvoeren"), other.Send(second, "/uitvoeren"));

        Assert.All(answers, a => Assert.Equal(HttpStatusCode.OK, a.StatusCode));
        Assert.Equal(60, site.Ask(db => db.Invitations.Count(i => i.Email!.EndsWith("@samen.test"))));
    }

    [Fact]
    public async Task A_file_from_Excel_on_a_Dutch_computer_is_read_as_it_was_typed()
    {
        var henk = await site.As("Henk");
        var bytes = CodePagesEncodingProvider.Instance.GetEncoding(1252)!.GetBytes($"{Head}\r\nZoë Brân;zoe@excel.test;coach\r\n");

        var page = await Visit.Parse(await UploadAsync(henk, bytes));

        Assert.Contains("Zoë Brân", page.QuerySelector("table")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Zoë Brân", page.QuerySelector("textarea")!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("Kim de Wit;kim@een.test;starter")]
    public async Task A_list_that_cannot_be_read_comes_back_as_it_was_typed(string list)
    {
        var henk = await site.As("Henk");

        var answer = await LookAsync(henk, list);
        var page = await Visit.Parse(answer);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.NotNull(page.QuerySelector(".field-error"));
        Assert.Equal(list, page.QuerySelector("textarea")!.TextContent);
    }

    [Fact]
    public async Task The_example_can_be_filled_in_and_sent_back_as_it_is()
    {
        var henk = await site.As("Henk");
        var example = await (await henk.Get($"{site.People()}/voorbeeld")).Content.ReadAsByteArrayAsync();

        Assert.Equal(Encoding.UTF8.GetPreamble(), example[..3]);
        var page = await Visit.Parse(await UploadAsync(henk, example));
        Assert.Contains("6 collega’s krijgen een uitnodiging.", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("Klopt niet:", page.Body.TextContent, StringComparison.Ordinal);
    }

    private (int Invitations, int Mails) Rows() => (site.Ask(db => db.Invitations.Count()), site.Ask(db => db.Mails.Count(m => m.InvitationId != null)));

    private Task<HttpResponseMessage> LookAsync(Visit visit, string list) => visit.Post($"{site.People()}/import", ("Text", list));

    private async Task<HttpResponseMessage> UploadAsync(Visit visit, byte[] bytes)
    {
        var page = await visit.Read($"{site.People()}/import");
        using var file = new ByteArrayContent(bytes);
        file.Headers.ContentType = new MediaTypeHeaderValue("text/csv");
        using var form = new MultipartFormDataContent
        {
            { file, "File", "collegas.csv" },
            { new StringContent(string.Empty), "Text" },
            { new StringContent(page.QuerySelector("main input[name=__RequestVerificationToken]")!.GetAttribute("value")!), "__RequestVerificationToken" },
        };

        return await visit.Client.PostAsync(new Uri($"{site.People()}/import", UriKind.Relative), form);
    }
}
