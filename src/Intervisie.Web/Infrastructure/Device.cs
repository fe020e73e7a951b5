using System.Security.Cryptography;

namespace Intervisie.Web.Infrastructure;

/// <summary>What somebody chose for this one browser (NL: <i>dit apparaat</i>): kept in cookies, not in the account.</summary>
public sealed class Device(HttpContext context)
{
    public const string SchemeCookie = "intervisie-beeld";
    public const string OwnCookie = "intervisie-eigen";
    public const string ClosedCookie = "intervisie-dicht";

    private const int KeyLength = 16;

    private static readonly string[] Schemes = ["licht", "donker"];

    private string? _key;

    /// <summary>«licht» or «donker»; null follows the device.</summary>
    public string? Scheme => Schemes.FirstOrDefault(s => s == context.Request.Cookies[SchemeCookie]);

    /// <summary>«Scherm dicht»: nothing shows until somebody taps.</summary>
    public bool IsClosed => context.Request.Cookies.ContainsKey(ClosedCookie);

    /// <summary>This person said that the device is theirs alone, so that unsaved text may wait on it.</summary>
    public bool IsOwn => context.User.Identity?.IsAuthenticated == true && context.Request.Cookies[OwnCookie] is { } key && key == PersonKey;

    /// <summary>Tells people apart in this browser without naming them.</summary>
    public string PersonKey => _key ??= Convert.ToHexStringLower(SHA256.HashData(context.User.Id().ToByteArray()))[..KeyLength];

    public void Choose(string? scheme) => Keep(SchemeCookie, Schemes.FirstOrDefault(s => s == scheme), TimeSpan.FromDays(365));

    public void MakeOwn(bool isOwn) => Keep(OwnCookie, isOwn ? PersonKey : null, TimeSpan.FromDays(180));

    private void Keep(string cookie, string? value, TimeSpan time)
    {
        var options = new CookieOptions { HttpOnly = true, SameSite = SameSiteMode.Lax, MaxAge = time, IsEssential = true };

        if (value is null)
        {
            context.Response.Cookies.Delete(cookie, options);
        }
        else
        {
            context.Response.Cookies.Append(cookie, value, options);
        }
    }
}
