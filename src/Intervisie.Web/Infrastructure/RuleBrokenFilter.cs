using Intervisie.Core;
using Intervisie.Core.Data;
using Intervisie.Web.Resources;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace Intervisie.Web.Infrastructure;

/// <summary>Turns a refused act into a page that says why and what now, with everything that was typed.</summary>
public sealed class RuleBrokenFilter(IModelMetadataProvider metadata, IStringLocalizer<Texts> text) : IExceptionFilter
{
    public void OnException(ExceptionContext context)
    {
        string? message = context.Exception switch
        {
            RuleBrokenException rule => text.Why(rule),
            DbUpdateException clash when clash.IsClash() =>
                text["Dit is net ergens anders veranderd, misschien in een tweede tabblad. Open de pagina opnieuw; je tekst staat hieronder."],
            _ => null,
        };

        if (message is null)
        {
            return;
        }

        context.ExceptionHandled = true;
        context.Result = new ViewResult
        {
            ViewName = "Refused",
            StatusCode = StatusCodes.Status422UnprocessableEntity,
            ViewData = new ViewDataDictionary(metadata, new ModelStateDictionary())
            {
                Model = new RefusedPage(message, KeptText.From(context.HttpContext.Request)),
            },
        };
    }
}

/// <summary>Why something was refused, and what had been typed.</summary>
public sealed record RefusedPage(string Message, IReadOnlyList<string> Typed);
