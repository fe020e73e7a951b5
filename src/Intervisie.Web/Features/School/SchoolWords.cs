using Intervisie.Core.Schools;
using Intervisie.Web.Infrastructure;
using Intervisie.Web.Resources;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.Extensions.Localization;

namespace Intervisie.Web.Features.School;

/// <summary>What the things of a school are called on screen.</summary>
public static class SchoolWords
{
    public static IReadOnlyList<SelectListItem> Regions(IStringLocalizer<Texts> text) =>
        [Choose(text), .. Enum.GetValues<HolidayRegion>().Select(r => Item(r, text[Of(r)]))];

    public static IReadOnlyList<SelectListItem> Sectors(IStringLocalizer<Texts> text) =>
        [Choose(text), .. Enum.GetValues<Sector>().Select(s => Item(s, text[Of(s)]))];

    public static IReadOnlyList<SelectListItem> ContactKinds(IStringLocalizer<Texts> text) =>
        [Choose(text), .. Enum.GetValues<ContactKind>().Select(k => Item(k, text[ContactWords.Of(k)]))];

    public static string Of(HolidayRegion region) => region switch
    {
        HolidayRegion.North => "regio Noord",
        HolidayRegion.Central => "regio Midden",
        _ => "regio Zuid",
    };

    public static string Of(Sector sector) => sector == Sector.Po ? "basisonderwijs (po)" : "voortgezet onderwijs (vo)";

    public static string Of(PolicyHeading heading) => heading switch
    {
        PolicyHeading.Structure => "Structuur",
        PolicyHeading.Culture => "Cultuur",
        PolicyHeading.Willingness => "Bereidheid",
        _ => "Vaardigheden",
    };

    public static string ExplanationOf(PolicyHeading heading) => heading switch
    {
        PolicyHeading.Structure => "Wanneer en hoe is er contact, en bij wie kun je waarvoor terecht?",
        PolicyHeading.Culture => "Wat is mogelijk en wenselijk, formeel en informeel? En wat is ieders positie?",
        PolicyHeading.Willingness => "Hoe kijken we naar ouders, en hoe waarderen we wat ieder inbrengt?",
        _ => "Hoe bereiden we ons voor, kijken we terug en vragen we feedback?",
    };

    public static string Of(SafetyContactKind kind) => kind switch
    {
        SafetyContactKind.ChildProtection => "Aandachtsfunctionaris",
        SafetyContactKind.Confidant => "Vertrouwenspersoon",
        SafetyContactKind.Aggression => "Meldpunt agressie",
        _ => "Telefoon van de coach",
    };

    public static string ExplanationOf(SafetyContactKind kind) => kind switch
    {
        SafetyContactKind.ChildProtection => "Helpt bij de stappen van de meldcode, als je je zorgen maakt om een kind.",
        SafetyContactKind.Confidant => "Luistert in vertrouwen, als er iets speelt dat je niet kwijt kunt.",
        SafetyContactKind.Aggression => "Hier meld je dat iemand je bedreigde of aanviel.",
        _ => "Voor na een gesprek dat misging.",
    };

    public static string Of(PromiseAnswer answer) => answer switch
    {
        PromiseAnswer.Yes => "ja",
        PromiseAnswer.Partly => "deels",
        _ => "nee",
    };

    private static SelectListItem Choose(IStringLocalizer<Texts> text) => new(text["Kies …"], string.Empty);

    private static SelectListItem Item(Enum value, string words) => new(words, value.ToString());
}
