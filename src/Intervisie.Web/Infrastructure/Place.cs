using System.Security.Claims;
using Intervisie.Core.People;
using Intervisie.Web.Resources;
using Microsoft.Extensions.Localization;

namespace Intervisie.Web.Infrastructure;

/// <summary>One of the places that are always one tap away (NL: <i>plek</i>).</summary>
/// <param name="Also">Other paths that belong to it, separated by spaces.</param>
public sealed record Place(string To, string Icon, string Name, string Also = "");

/// <summary>Which five those are: by what somebody mostly comes for (docs/places.md). Nobody loses a page by it: the others stand under their name.</summary>
public static class OwnPlaces
{
    // Of every place there is, for whoever it is one.
    private static readonly HashSet<string> Segments = new(StringComparer.OrdinalIgnoreCase)
    {
        "", "leren", "reflecties", "gesprekken", "groep", "groepen", "rondes", "inbrengen", "toewijzingen", "ontwikkeling", "voornemens", "momentopnames",
        "begeleiding", "beheer", "school", "scholen", "meenemen", "wie-ziet-wat", "instellingen",
    };

    /// <summary>The same for all who get the same links with the same one marked: what was written once for one of them serves the others.</summary>
    public static string KeyOf(ClaimsPrincipal user, PathString path)
    {
        var steps = path.Value!.Split('/', 3);
        var here = Segments.Contains(steps[1]) ? steps[1].ToLowerInvariant() : "-";

        return $"{string.Join(',', user.FindAll(user.Identities.First().RoleClaimType).Select(role => role.Value))} {here} {(steps.Length == 2 ? "here" : "within")}";
    }

    public static IReadOnlyList<Place> PlacesOf(this IStringLocalizer<Texts> text, ClaimsPrincipal user)
    {
        var places = new Words(text);

        return user switch
        {
            _ when user.Is(Role.Coach) => [places.Today, places.Starters, places.Conversations, places.Learn, places.Group],
            _ when user.Is(Role.PlatformAdmin) => [places.Today, places.Installation, places.WhoSeesWhat, places.Learn, places.Settings],
            _ when user.Is(Role.SchoolAdmin) || user.Is(Role.Leadership) => [places.Today, places.School, places.WhoSeesWhat, places.Learn, places.Settings],
            _ => [places.Today, places.Learn, places.Conversations, places.Group, places.Growth],
        };
    }

    /// <summary>What is not among the five: settings, who sees what, and a teacher's own pages for who has another part.</summary>
    public static IReadOnlyList<Place> OtherPlacesOf(this IStringLocalizer<Texts> text, ClaimsPrincipal user)
    {
        var places = new Words(text);

        return [.. new[] { places.Conversations, places.Group, places.Growth, places.School, places.WhoSeesWhat, places.TakeAlong, places.Settings }.Except(text.PlacesOf(user))];
    }

    private sealed class Words(IStringLocalizer<Texts> text)
    {
        public Place Today => new("/", "today", text["Vandaag"]);

        public Place Learn => new("/leren", "learn", text["Leren"]);

        public Place Conversations => new("/reflecties", "conversations", text["Gesprekken"], "/gesprekken");

        public Place Group => new("/groep", "group", text["Groep"], "/groepen /rondes /inbrengen /toewijzingen");

        public Place Growth => new("/ontwikkeling", "growth", text["Ontwikkeling"], "/voornemens /momentopnames");

        public Place Starters => new("/begeleiding", "starters", text["Starters"]);

        public Place Installation => new("/beheer", "installation", text["Installatie"]);

        public Place School => new("/school", "school", text["School"], "/scholen");

        public Place TakeAlong => new("/meenemen", "take-along", text["Meenemen"]);

        public Place WhoSeesWhat => new("/wie-ziet-wat", "eye", text["Wie ziet wat"]);

        public Place Settings => new("/instellingen", "settings", text["Instellingen"]);
    }
}
