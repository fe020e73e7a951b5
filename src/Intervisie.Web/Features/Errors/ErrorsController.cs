using System.Diagnostics;
using Intervisie.Web.Infrastructure;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Intervisie.Web.Features.Errors;

/// <summary>What went wrong, in Dutch, with a number to mention and with what was typed.</summary>
[AllowAnonymous, IgnoreAntiforgeryToken, Route("fout")]
public sealed class ErrorsController : Controller
{
    [Route("{code:int}")]
    [ResponseCache(NoStore = true)]
    public IActionResult Details(int code)
    {
        Response.StatusCode = code is >= 400 and < 600 ? code : StatusCodes.Status404NotFound;

        return View(new ErrorPage(Response.StatusCode, Activity.Current?.TraceId.ToHexString()[..12] ?? HttpContext.TraceIdentifier, KeptText.From(Request)));
    }
}

/// <summary>One refusal or failure.</summary>
/// <param name="Reference">The number that also stands in the log.</param>
/// <param name="Typed">What was in the form, to copy.</param>
public sealed record ErrorPage(int Code, string Reference, IReadOnlyList<string> Typed);
