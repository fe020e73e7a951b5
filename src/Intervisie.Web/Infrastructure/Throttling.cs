using System.Threading.RateLimiting;

namespace Intervisie.Web.Infrastructure;

/// <summary>Slows down whoever tries one password after another.</summary>
public static class Throttling
{
    public const string SignIn = "aanmelden";

    private const int TriesPerMinute = 20;

    public static void AddThrottling(this WebApplicationBuilder builder) =>
        builder.Services.AddRateLimiter(limiter =>
        {
            limiter.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
            limiter.AddPolicy(SignIn, context => RateLimitPartition.GetFixedWindowLimiter(
                context.Connection.RemoteIpAddress?.ToString() ?? string.Empty,
                _ => new FixedWindowRateLimiterOptions { PermitLimit = TriesPerMinute, Window = TimeSpan.FromMinutes(1) }));
        });
}
