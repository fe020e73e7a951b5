using Intervisie.Core.Data;
using Intervisie.Core.Reflections;
using Intervisie.Web.Resources;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.Extensions.Localization;

namespace Intervisie.Web.Infrastructure;

/// <summary>
/// A form sent from a page that is older than what was kept of it meanwhile, in another tab or on another device, is not taken
/// silently: it comes back with both texts, and the next time it is sent it counts.
/// </summary>
public sealed class OvertakenForm(IStringLocalizer<Texts> text) : IAsyncActionFilter
{
    /// <summary>Where the newer draft waits for the page that shows it.</summary>
    private static readonly object Key = new();

    public static Draft? NewerOn(HttpContext page) => page.Items[Key] as Draft;

    public async Task OnActionExecutionAsync(ActionExecutingContext context, ActionExecutionDelegate next)
    {
        if (Sent(context) is { } typed && await NewerAsync(context.HttpContext, typed) is { } newer)
        {
            context.HttpContext.Items[Key] = newer;
            context.ModelState.AddModelError(string.Empty, newer.IsSent
                ? text["Dit formulier is intussen ingestuurd, misschien in een ander tabblad. Stuur je het nog een keer in, dan geldt wat hier staat."]
                : text["Deze tekst is intussen ergens anders veranderd, misschien in een ander tabblad. Er is niets overschreven: onder het formulier staat de andere tekst. Stuur je het nog een keer in, dan geldt wat hier staat."]);
        }

        await next();
    }

    /// <summary>What somebody sent in; not what a page sends by itself, and not on the page about a fault, which must not fail too.</summary>
    private static TypedPage? Sent(ActionExecutingContext context)
    {
        var (page, isFault) = (context.HttpContext, context.HttpContext.Features.Get<IExceptionHandlerFeature>() is not null || context.HttpContext.Features.Get<IStatusCodeReExecuteFeature>() is not null);

        return isFault || context.Controller is Features.Drafts.DraftsController || page.User.Identity?.IsAuthenticated != true
            ? null
            : TypedForm.Read(page.Request.FormOrNothing());
    }

    private static async Task<Draft?> NewerAsync(HttpContext page, TypedPage typed)
    {
        // Asked for only here: this filter stands before every page, and few of them were sent.
        var db = page.RequestServices.GetRequiredService<IntervisieDb>();
        var kept = (await db.DraftsOfAsync(page.User.Id(), typed.Subject, page.RequestAborted)).Find(d => d.Subject == typed.Subject);

        return kept is null || kept.IsKnownTo(typed) || typed.IsSameAs(kept) ? null : kept;
    }
}
