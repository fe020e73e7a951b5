using System.Threading.RateLimiting;

namespace Intervisie.Web.Infrastructure;

/// <summary>Slows down whoever tries one password after another; a whole school may share one address, and every account has a lock of its own.</summary>
public static class Throttling
{
    public const string SignIn = "aanmelden";

    private const int TriesPerMinute = 100;

    public static void AddThrottling(this WebApplicationBuilder builder) =>
        builder.Services.AddRateLimiter(limiter =>
        {
            limiter.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
            limiter.AddPolicy(SignIn, context => RateLimitPartition.GetFixedWindowLimiter(
                context.Connection.RemoteIpAddress?.ToString() ?? string.Empty,
                _ => new FixedWindowRateLimiterOptions { PermitLimit = TriesPerMinute, Window = TimeSpan.FromMinutes(1) }));
        });
}
