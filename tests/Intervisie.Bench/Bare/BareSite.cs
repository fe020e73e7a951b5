using Intervisie.Core.Data;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.EntityFrameworkCore;

namespace Intervisie.Bench.Bare;

/// <summary>MVC with nothing of ours in it; server, log and database stand as they do on the site.</summary>
internal static class BareSite
{
    /// <summary>One view in a layout, for everyone.</summary>
    public static WebApplication Static(BareText text)
    {
        var site = Create(text).Build();
        site.UseRouting();
        site.MapControllers();

        return site;
    }

    /// <summary>The same view for who signed in, after this many queries.</summary>
    public static async Task<WebApplication> WithQueriesAsync(BareText text, int queries, string folder)
    {
        var builder = Create(text);
        builder.Services.AddSingleton(new QueryCount(queries));
        builder.Services.AddDbContext<BareDb>(o => o.UseSqlite($"Data Source={Path.Combine(folder, "bare.db")}").AddInterceptors(new DurableSqlite()));
        builder.Services.AddAuthentication(CookieAuthenticationDefaults.AuthenticationScheme).AddCookie();
        builder.Services.AddDataProtection().UseEphemeralDataProtectionProvider();

        var site = builder.Build();
        await BareDb.FillAsync(site.Services, queries);
        site.UseRouting();
        site.UseAuthentication();
        site.UseAuthorization();
        site.MapControllers();

        return site;
    }

    private static WebApplicationBuilder Create(BareText text)
    {
        var builder = WebApplication.CreateBuilder();
        builder.Logging.ClearProviders();
        builder.Logging.AddJsonConsole(json => json.IncludeScopes = true);
        builder.Logging.AddFilter("Microsoft", LogLevel.Warning);
        builder.Logging.AddFilter("Microsoft.Hosting.Lifetime", LogLevel.Information);
        builder.Services.AddControllersWithViews();
        builder.Services.AddSingleton(text);

        return builder;
    }
}

/// <summary>How often the page asks the database.</summary>
public sealed record QueryCount(int Value);
