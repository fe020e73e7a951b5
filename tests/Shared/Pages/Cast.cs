using AngleSharp.Html.Dom;

namespace Intervisie.Tests.Pages;

/// <summary>The people of the demo world as the sign-in page lists them, and a stranger who has no account.</summary>
internal sealed class Cast
{
    public const string Stranger = "niemand";

    private static readonly Dictionary<string, string> Roles = new(StringComparer.Ordinal)
    {
        [Stranger] = "stranger",
        ["Farida"] = "facilitator",
        ["Marloes"] = "coach with consent",
        ["Gerard"] = "coach without consent",
        ["Henk"] = "school administrator",
        ["Wilma"] = "school leader",
        ["Pieter"] = "platform administrator",
    };

    private readonly Dictionary<string, Guid> _ids;

    private Cast(Dictionary<string, Guid> ids) => _ids = ids;

    /// <summary>Given names, in the order of the sign-in page, and the stranger last.</summary>
    public IReadOnlyList<string> Names => [.. _ids.Keys, Stranger];

    /// <summary>What someone is to the site; everybody not named otherwise is a starter.</summary>
    public static string RoleOf(string name) => Roles.GetValueOrDefault(name, "starter");

    public static async Task<Cast> ReadAsync(Visit visit)
    {
        var page = await visit.Read("/aanmelden");

        return new(page.QuerySelectorAll("form[action$='/aanmelden/als'] button[name=personId]").OfType<IHtmlButtonElement>()
            .ToDictionary(b => b.TextContent.Trim().Split(' ')[0], b => Guid.Parse(b.Value), StringComparer.Ordinal));
    }

    public async Task SignInAsync(Visit visit, string name)
    {
        if (name != Stranger)
        {
            await visit.SignInAs(_ids[name]);
        }
    }
}
