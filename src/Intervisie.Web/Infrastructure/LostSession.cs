using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;

namespace Intervisie.Web.Infrastructure;

/// <summary>Someone who is not signed in (any more): a page leads to the sign-in, a typed text is shown back first.</summary>
public static class LostSession
{
    public static Task AnswerAsync(RedirectContext<CookieAuthenticationOptions> context)
    {
        if (HttpMethods.IsGet(context.Request.Method) || HttpMethods.IsHead(context.Request.Method))
        {
            context.Response.Redirect(context.RedirectUri);
        }
        else
        {
            // The page for 401 shows what was typed, so that nothing is lost by signing in again.
            context.Response.StatusCode = StatusCodes.Status401Unauthorized;
        }

        return Task.CompletedTask;
    }
}
