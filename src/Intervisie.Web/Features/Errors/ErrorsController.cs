using System.Diagnostics;
using System.Globalization;
using Intervisie.Web.Infrastructure;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Mvc;

namespace Intervisie.Web.Features.Errors;

/// <summary>What went wrong, in words, with a number to mention and with what was typed.</summary>
[AllowAnonymous, IgnoreAntiforgeryToken, Route("fout")]
public sealed partial class ErrorsController(ILogger<ErrorsController> log) : Controller
{
    private const int ReferenceLength = 12;

    [Route("{code:int}")]
    [ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
    public IActionResult Details()
    {
        // From the address alone: the form that came along may hold a field of this name, or be unreadable.
        var code = int.Parse((string)RouteData.Values["code"]!, CultureInfo.InvariantCulture);
        Response.StatusCode = code is >= 400 and < 600 ? code : StatusCodes.Status404NotFound;
        var reference = Reference();

        if (HttpContext.Features.Get<IExceptionHandlerFeature>()?.Error is { } error)
        {
            // Types and places only: a message may hold what somebody typed.
            LogError(reference, string.Join(" < ", Chain(error).Select(e => e.GetType().Name)), error.GetBaseException().StackTrace);
        }

        return View(new ErrorPage(Response.StatusCode, reference, KeptText.From(Request)));
    }

    private string Reference() => Activity.Current?.TraceId.ToHexString()[..ReferenceLength] ?? HttpContext.TraceIdentifier;

    private static IEnumerable<Exception> Chain(Exception error)
    {
        for (var e = error; e is not null; e = e.InnerException!)
        {
            yield return e;
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "Request {Reference} failed with {Fault} at {StackTrace}")]
    private partial void LogError(string reference, string fault, string? stackTrace);
}
