using Intervisie.Core.Schools;
using Intervisie.Web.Infrastructure;
using Intervisie.Web.Resources;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.Extensions.Localization;

namespace Intervisie.Web.Features.School;

/// <summary>What the things of a school are called on screen.</summary>
public static class SchoolWords
{
    public static IReadOnlyList<SelectListItem> ContactKinds(IStringLocalizer<Texts> text) =>
        [new(text["Kies …"], string.Empty), .. Enum.GetValues<ContactKind>().Select(k => new SelectListItem(text[ContactWords.Of(k)], k.ToString()))];

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

    public static string Of(PromiseAnswer answer) => answer switch
    {
        PromiseAnswer.Yes => "ja",
        PromiseAnswer.Partly => "deels",
        _ => "nee",
    };
}
