using Intervisie.Tests.Pages;

namespace Intervisie.Browser.Tests.Screenshots;

/// <summary>A page to take pictures of.</summary>
/// <param name="Person">Whose page it is.</param>
/// <param name="Name">What the page is called, as part of a file name.</param>
/// <param name="Way">How to get there; see <see cref="Pages.Walking"/>.</param>
internal sealed record Picture(string Person, string Name, string Way)
{
    public static readonly IReadOnlyList<Picture> All =
    [
        new("Noor", "vandaag", "/"),
        new("Noor", "leren", "/leren"),
        new("Noor", "module", "/leren/toon"),
        new("Noor", "gesprek", "/leren/toon/gesprek"),
        new("Noor", "reflectie", "/reflecties/nieuw"),
        new("Noor", "nakijken", "/reflecties > /reflecties/ > nakijken"),
        new("Noor", "groep", "/groep"),
        new("Noor", "ronde", "/groep > /rondes/"),
        new("Noor", "ontwikkeling", "/ontwikkeling"),
        new("Noor", "ouders", "/school > ouders"),
        new("Noor", "veiligheid", "/veiligheid"),
        new("Iris", "feedback", "/groep > /rondes/ > /toewijzingen/"),
        new("Farida", "ronde", "/groep > /rondes/"),
        new("Marloes", "begeleiding", "/begeleiding"),
        new("Marloes", "starter", "/begeleiding > /begeleiding/"),
        new("Henk", "school", "/school"),
        new("Henk", "mensen", "/school > mensen"),
        new("Wilma", "school", "/school"),
        new("Pieter", "beheer", "/beheer"),
        new(Cast.Stranger, "aanmelden", "/aanmelden"),
        new(Cast.Stranger, "wie-ziet-wat", "/wie-ziet-wat"),
    ];

    public string FileName(Shot shot) => $"{Person.ToLowerInvariant()}-{Name}-{shot.Screen}-{shot.Scheme}.png";
}

/// <summary>How a picture is taken.</summary>
internal sealed record Shot(string Screen, int Width, string Scheme)
{
    public static readonly IReadOnlyList<Shot> All =
    [
        new("telefoon", 360, "licht"),
        new("telefoon", 360, "donker"),
        new("bureau", 1280, "licht"),
        new("bureau", 1280, "donker"),
    ];
}
