using Intervisie.Core.Data;
using Intervisie.Core.Reflections;
using Intervisie.Web.Resources;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.Extensions.Localization;

namespace Intervisie.Web.Infrastructure;

/// <summary>
/// A form sent from a page that is older than what was kept of it meanwhile, in another tab or on another device, is not taken
/// silently: it comes back with both texts, and the next time it is sent it counts.
/// </summary>
public sealed class OvertakenForm(IntervisieDb db, IStringLocalizer<Texts> text) : IAsyncActionFilter
{
    /// <summary>Where the newer draft waits for the page that shows it.</summary>
    private static readonly object Key = new();

    public static Draft? NewerOn(HttpContext page) => page.Items[Key] as Draft;

    public async Task OnActionExecutionAsync(ActionExecutingContext context, ActionExecutionDelegate next)
    {
        var request = context.HttpContext.Request;

        if (TypedForm.Read(request.FormOrNothing()) is { } typed
            && context.HttpContext.User.Identity?.IsAuthenticated == true
            && await NewerAsync(context.HttpContext.User.Id(), typed, context.HttpContext.RequestAborted) is { } newer)
        {
            context.HttpContext.Items[Key] = newer;
            context.ModelState.AddModelError(string.Empty, newer.IsEmpty
                ? text["Dit formulier is intussen ingestuurd, misschien in een ander tabblad. Stuur je het nog een keer in, dan geldt wat hier staat."]
                : text["Deze tekst is intussen ergens anders veranderd, misschien in een ander tabblad. Er is niets overschreven: onder het formulier staat de andere tekst. Stuur je het nog een keer in, dan geldt wat hier staat."]);
        }

        await next();
    }

    private async Task<Draft?> NewerAsync(Guid ownerId, TypedPage typed, CancellationToken stop)
    {
        var kept = (await db.DraftsOfAsync(ownerId, typed.Subject, stop)).Find(d => d.Subject == typed.Subject);

        return kept is null || kept.IsKnownTo(typed.Page, typed.Version) || typed.IsSameAs(kept) ? null : kept;
    }
}
