using System.Net;

namespace Intervisie.Web.Tests.People;

public sealed class CodeWithoutAddressTests : IDisposable
{
    private readonly Site _site = new();

    public void Dispose() => _site.Dispose();

    [Fact]
    public async Task A_school_that_has_not_said_where_its_work_mail_is_hears_that_before_and_gets_no_code()
    {
        var henk = await _site.As("Henk");
        _site.HasMailAt(null);

        var page = await henk.Read(_site.People());
        var answer = await henk.Post($"{_site.People()}/code");

        Assert.Null(page.QuerySelector("form[action$='/mensen/code']"));
        Assert.NotNull(page.QuerySelector($"main a[href='/scholen/{_site.SchoolOf("De Wilgenhof")}/gegevens']"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Contains("alleen voor werkadressen", (await Visit.Parse(answer)).QuerySelector(".error-summary")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(0, _site.Ask(db => db.JoinCodes.Count()));
    }
}
