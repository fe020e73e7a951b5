using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ViewFeatures;

namespace Intervisie.Web.Infrastructure;

/// <summary>
/// A page that says the same to everybody and differs only in who asks (NL: <i>gedrukte pagina</i>): its view is run once, and then the name, the
/// key of the person and the token of the forms are filled in.
/// </summary>
/// <param name="page">Makes the ordinary page.</param>
/// <param name="edition">Another one whenever the page would say something else.</param>
public sealed class PrintedPage(Func<ViewResult> page, string edition) : ActionResult
{
    private const string Html = "text/html; charset=utf-8";

    public override async Task ExecuteResultAsync(ActionContext context)
    {
        var http = context.HttpContext;

        // Whoever was just told something gets a page of their own.
        if (http.Request.Cookies.ContainsKey(CookieTempDataProvider.CookieName))
        {
            await page().ExecuteResultAsync(context);
            return;
        }

        var services = http.RequestServices;
        var token = services.GetRequiredService<IAntiforgery>().GetAndStoreTokens(http).RequestToken!;
        var device = new Device(http);
        var reader = new PrintedReader(device.PersonKey, services.GetRequiredService<HtmlEncoder>().Encode(http.User.ShownName()), token);
        var print = await PrintAsync(context, reader, services.GetRequiredService<PrintedPages>(), KeyFor(http, device));

        http.Response.ContentType = Html;
        http.Response.ContentLength = print.LengthFor(reader);
        print.WriteFor(reader, http.Response.BodyWriter);
        await http.Response.BodyWriter.FlushAsync(http.RequestAborted);
    }

    private async Task<Print> PrintAsync(ActionContext context, PrintedReader reader, PrintedPages pages, string key)
    {
        if (pages.Find(key) is { } kept)
        {
            return kept;
        }

        var print = Print.Of(await RunAsync(context), reader);

        // A page that does not say whose it is where every page does is theirs alone: it is shown and not kept.
        if (print.IsForAnybody)
        {
            pages.Keep(key, print);
        }

        return print;
    }

    /// <summary>All that makes the page another one for somebody else, but for who they are.</summary>
    private string KeyFor(HttpContext http, Device device) =>
        $"{edition} {CultureInfo.CurrentUICulture.Name} {OwnPlaces.KeyOf(http.User, http.Request.Path)} {device.Scheme} {device.IsClosed} {device.IsOwn}";

    private async Task<string> RunAsync(ActionContext context)
    {
        var response = context.HttpContext.Response;
        var leaves = response.Body;
        using var kept = new MemoryStream();

        try
        {
            response.Body = kept;
            await page().ExecuteResultAsync(context);
        }
        finally
        {
            response.Body = leaves;
        }

        return Encoding.UTF8.GetString(kept.ToArray());
    }
}
