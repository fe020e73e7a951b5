using Intervisie.Core.Schools;
using Intervisie.Web.Resources;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.Extensions.Localization;

namespace Intervisie.Web.Features.Shared;

/// <summary>What a school is chosen to be, wherever that is asked.</summary>
public static class SchoolChoices
{
    public static IReadOnlyList<SelectListItem> Regions(this IStringLocalizer<Texts> text) =>
    [
        new(text["Kies …"], string.Empty), new(text["regio Noord"], nameof(HolidayRegion.North)), new(text["regio Midden"], nameof(HolidayRegion.Central)),
        new(text["regio Zuid"], nameof(HolidayRegion.South)),
    ];

    public static IReadOnlyList<SelectListItem> Sectors(this IStringLocalizer<Texts> text) =>
        [new(text["Kies …"], string.Empty), new(text["basisonderwijs (po)"], nameof(Sector.Po)), new(text["voortgezet onderwijs (vo)"], nameof(Sector.Vo))];
}
