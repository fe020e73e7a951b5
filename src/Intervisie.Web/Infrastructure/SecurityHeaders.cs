namespace Intervisie.Web.Infrastructure;

/// <summary>Headers that every answer carries: no foreign sources, no frames, nothing kept by a cache that others may read.</summary>
public static class SecurityHeaders
{
    private const string Policy =
        "default-src 'self'; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

    public static void UseSecurityHeaders(this WebApplication app) =>
        app.Use(static (context, next) =>
        {
            var headers = context.Response.Headers;
            headers.ContentSecurityPolicy = Policy;
            headers.XContentTypeOptions = "nosniff";

            // A laptop is shared; the back button must not show what stood there. Style files say otherwise themselves.
            headers.CacheControl = "no-store";
            headers["Referrer-Policy"] = "same-origin";
            headers["Permissions-Policy"] = "camera=(), microphone=(), geolocation=()";
            headers["Cross-Origin-Opener-Policy"] = "same-origin";

            return next(context);
        });
}
