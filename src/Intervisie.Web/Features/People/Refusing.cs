using Intervisie.Core;
using Intervisie.Core.Data;
using Intervisie.Web.Infrastructure;
using Intervisie.Web.Resources;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace Intervisie.Web.Features.People;

/// <summary>What the controllers about one colleague have in common: a rule that refuses is told on the page of the colleague.</summary>
internal static class Refusing
{
    /// <summary>
    /// Does and saves it; false when a rule refused, which then stands at the field. When somebody else was first, it is done again on what
    /// stands there now: so <paramref name="act"/> reads for itself what it changes.
    /// </summary>
    public static async Task<bool> SavesAsync(this Controller controller, IntervisieDb db, string field, Func<Task> act)
    {
        try
        {
            return await db.AfterClashAsync(async () =>
            {
                await act();
                await db.SaveChangesAsync();

                return true;
            });
        }
        catch (RuleBrokenException rule)
        {
            controller.ModelState.AddModelError(field, controller.HttpContext.RequestServices.GetRequiredService<IStringLocalizer<Texts>>().Why(rule));

            return false;
        }
    }

    public static ViewResult Again(this Controller controller, ColleaguePage page)
    {
        controller.Response.StatusCode = StatusCodes.Status422UnprocessableEntity;

        return controller.View("Colleague", page);
    }
}
