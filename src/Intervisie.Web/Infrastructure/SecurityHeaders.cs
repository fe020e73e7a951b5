namespace Intervisie.Web.Infrastructure;

/// <summary>Headers that every answer carries: no foreign sources, no frames, nothing kept by a cache that others may read.</summary>
public static class SecurityHeaders
{
    private const string Policy =
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

    /// <summary>Written when the answer begins to leave: the page about a failure starts with headers wiped clean.</summary>
    public static void UseSecurityHeaders(this WebApplication app) =>
        app.Use(static (context, next) =>
        {
            context.Response.OnStarting(Write, context.Response.Headers);

            return next(context);
        });

    private static Task Write(object state)
    {
        var headers = (IHeaderDictionary)state;
        headers.ContentSecurityPolicy = Policy;
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "same-origin";
        headers["Permissions-Policy"] = "camera=(), microphone=(), geolocation=()";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";

        // A laptop is shared; the back button must not show what stood there. Style files say otherwise themselves.
        if (headers.CacheControl.Count == 0)
        {
            headers.CacheControl = "no-store";
        }

        return Task.CompletedTask;
    }
}
