using Intervisie.Core.Data;
using Intervisie.Core.People;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace Intervisie.Web.Infrastructure;

/// <summary>Accounts, cookies, and the rule that every page asks for a sign-in unless it says otherwise.</summary>
public static class SignInSetup
{
    private static readonly TimeSpan WorkingDay = TimeSpan.FromHours(8);

    // Who was let go is asked for a sign-in again within this time; what they may is asked of the database at every page.
    private static readonly TimeSpan StampHolds = TimeSpan.FromMinutes(1);

    public static void AddSignIn(this WebApplicationBuilder builder)
    {
        builder.Services.AddAuthentication(IdentityConstants.ApplicationScheme).AddIdentityCookies();
        builder.Services
            .AddIdentityCore<Person>(Configure)
            .AddUserStore<UserOnlyStore<Person, IntervisieDb, Guid>>()
            .AddClaimsPrincipalFactory<PersonClaims>()
            .AddErrorDescriber<IdentityWords>()
            .AddSignInManager()
            .AddDefaultTokenProviders();

        builder.Services.ConfigureApplicationCookie(Configure);

        builder.Services.Configure<SecurityStampValidatorOptions>(stamp => stamp.ValidationInterval = StampHolds);
        builder.Services.AddOptions<CookiePolicyOptions>().Configure<IOptions<SiteOptions>>(MarkSecure);
        builder.Services.AddAuthorizationBuilder()
            .SetFallbackPolicy(new AuthorizationPolicyBuilder().RequireAuthenticatedUser().Build());
    }

    /// <summary>By the address people use: behind a proxy that ends TLS the request itself looks plain.</summary>
    private static void MarkSecure(CookiePolicyOptions cookies, IOptions<SiteOptions> site) =>
        cookies.Secure = site.Value.IsSecure ? CookieSecurePolicy.Always : CookieSecurePolicy.SameAsRequest;

    private static void Configure(CookieAuthenticationOptions cookie)
    {
        cookie.LoginPath = "/aanmelden";
        cookie.ReturnUrlParameter = "terug";
        cookie.ExpireTimeSpan = WorkingDay;
        cookie.SlidingExpiration = true;
        cookie.Cookie.Name = "intervisie";
        cookie.Cookie.SameSite = SameSiteMode.Lax;
        cookie.Events.OnValidatePrincipal = ValidateAsync;
        cookie.Events.OnCheckSlidingExpiration = context =>
        {
            // A page that asks by itself whether a text is hidden is nobody at work.
            context.ShouldRenew = context.ShouldRenew && !context.Request.Path.Value!.EndsWith("/verborgen", StringComparison.Ordinal);
            return Task.CompletedTask;
        };
        cookie.Events.OnRedirectToLogin = LostSession.AnswerAsync;
        cookie.Events.OnRedirectToAccessDenied = context =>
        {
            // A forbidden act is answered as such; the error page says why and what now.
            context.Response.StatusCode = StatusCodes.Status403Forbidden;
            return Task.CompletedTask;
        };

        // A session lasts a working day on the wall, also when the clock of the demo world is moved.
        cookie.TimeProvider = TimeProvider.System;
    }

    /// <summary>The validator looks at the time too, but to reach it costs an eighth of a page: accounts, database and all are made for it.</summary>
    private static Task ValidateAsync(CookieValidatePrincipalContext context) =>
        context.Properties.IssuedUtc is { } issued && TimeProvider.System.GetUtcNow() - issued < StampHolds
            ? Task.CompletedTask
            : SecurityStampValidator.ValidatePrincipalAsync(context);

    private static void Configure(IdentityOptions identity)
    {
        identity.User.RequireUniqueEmail = true;

        // A user name is an e-mail address here, and o'brien@… is a good one; the address itself is checked.
        identity.User.AllowedUserNameCharacters = string.Empty;

        // Long beats complicated (NIST SP 800-63B-4 §3.1.1.2).
        identity.Password.RequiredLength = 12;
        identity.Password.RequireDigit = false;
        identity.Password.RequireLowercase = false;
        identity.Password.RequireUppercase = false;
        identity.Password.RequireNonAlphanumeric = false;
        identity.Lockout.MaxFailedAccessAttempts = 8;
        identity.Lockout.DefaultLockoutTimeSpan = TimeSpan.FromMinutes(10);
    }
}
