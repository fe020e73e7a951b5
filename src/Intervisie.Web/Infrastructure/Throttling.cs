using System.Threading.RateLimiting;

namespace Intervisie.Web.Infrastructure;

/// <summary>Slows down whoever tries one password after another, or saves more often than anybody types.</summary>
public static class Throttling
{
    /// <summary>By address: a whole school may share one, and every account has a lock of its own.</summary>
    public const string SignIn = "aanmelden";

    /// <summary>By person.</summary>
    public const string Saving = "bewaren";

    private const int TriesPerMinute = 100;
    private const int SavesPerMinute = 240;

    public static void AddThrottling(this WebApplicationBuilder builder) =>
        builder.Services.AddRateLimiter(limiter =>
        {
            limiter.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
            limiter.AddPolicy(SignIn, context => PerMinute(context.Connection.RemoteIpAddress?.ToString() ?? string.Empty, TriesPerMinute));
            limiter.AddPolicy(Saving, context => PerMinute(context.User.Identity?.IsAuthenticated == true ? context.User.Id().ToString() : string.Empty, SavesPerMinute));
        });

    private static RateLimitPartition<string> PerMinute(string whose, int most) => RateLimitPartition.GetFixedWindowLimiter(
        whose, _ => new FixedWindowRateLimiterOptions { PermitLimit = most, Window = TimeSpan.FromMinutes(1) });
}
