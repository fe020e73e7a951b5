using System.Globalization;
using System.Security.Claims;
using Intervisie.Core.People;
using Microsoft.AspNetCore.Localization;

namespace Intervisie.Web.Infrastructure;

/// <summary>In which language a page is written: what the person chose, else what this browser chose, else what it asks for, else Dutch.</summary>
public static class Languages
{
    /// <summary>The claim that holds the choice of an account.</summary>
    public const string Claim = "taal";

    /// <summary>Whether the reader gets our sentences as they stand in the code.</summary>
    public static bool IsDutch => Current == Cultures[0].TwoLetterISOLanguageName;

    /// <summary>The language of this page, two letters.</summary>
    public static string Current => CultureInfo.CurrentUICulture.TwoLetterISOLanguageName;

    private static readonly TimeSpan CookieIsKept = TimeSpan.FromDays(365);

    /// <summary>Dutch formats are those of the Netherlands; English ones are European: a 24-hour clock and the day before the month.</summary>
    private static readonly CultureInfo[] Cultures = [CultureInfo.GetCultureInfo("nl-NL"), CultureInfo.GetCultureInfo("en-GB")];

    /// <summary>After the sign-in was read: the choice of the account stands in it.</summary>
    public static void UseLanguages(this WebApplication app)
    {
        var options = new RequestLocalizationOptions
        {
            DefaultRequestCulture = new RequestCulture(Cultures[0]),
            SupportedCultures = Cultures,
            SupportedUICultures = Cultures,
            FallBackToParentCultures = true,
        };
        options.RequestCultureProviders =
        [
            new CustomRequestCultureProvider(Chosen),
            new CookieRequestCultureProvider { Options = options },
            new CustomRequestCultureProvider(Asked),
        ];
        app.UseRequestLocalization(options);
    }

    /// <summary>Keeps the choice for who is not signed in yet on this browser.</summary>
    public static void Remember(this HttpContext context, string? language)
    {
        if (language is null)
        {
            context.Response.Cookies.Delete(CookieRequestCultureProvider.DefaultCookieName);
            return;
        }

        context.Response.Cookies.Append(
            CookieRequestCultureProvider.DefaultCookieName,
            CookieRequestCultureProvider.MakeCookieValue(new RequestCulture(Of(language))),
            new CookieOptions { MaxAge = CookieIsKept, HttpOnly = true, SameSite = SameSiteMode.Lax, IsEssential = true });
    }

    /// <summary>The culture of a language we speak; Dutch for every other.</summary>
    public static CultureInfo Of(string? language) => Cultures.FirstOrDefault(c => string.Equals(c.TwoLetterISOLanguageName, language, StringComparison.OrdinalIgnoreCase)) ?? Cultures[0];

    /// <summary>Writes something for who is not asking now, such as a mail, in their language.</summary>
    public static T In<T>(string? language, Func<T> write)
    {
        var (culture, screen) = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);

        try
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = Of(language);

            return write();
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (culture, screen);
        }
    }

    private static Task<ProviderCultureResult?> Chosen(HttpContext context) => Task.FromResult(Result(context.User.FindFirstValue(Claim)));

    /// <summary>By language alone: who reads English in Ireland reads ours too.</summary>
    private static Task<ProviderCultureResult?> Asked(HttpContext context) => Task.FromResult(Result(
        context.Request.GetTypedHeaders().AcceptLanguage
            .Where(l => l.Quality is not 0)
            .OrderByDescending(l => l.Quality ?? 1)
            .Select(l => l.Value.ToString().Split('-')[0])
            .FirstOrDefault(l => Person.Languages.Contains(l, StringComparer.OrdinalIgnoreCase))));

    private static ProviderCultureResult? Result(string? language) => language is null ? null : new ProviderCultureResult(Of(language).Name);
}
