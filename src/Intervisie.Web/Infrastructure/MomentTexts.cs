using Intervisie.Core.Calendar;
using Intervisie.Web.Resources;
using Microsoft.Extensions.Localization;

namespace Intervisie.Web.Infrastructure;

/// <summary>How a moment is written on screen and in mail (NL: <i>datum en tijd</i>), in the language of the request.</summary>
public static class MomentTexts
{
    /// <summary>«do 12 maart 2026»</summary>
    public static string Day(this IStringLocalizer<Texts> text, DateTimeOffset at) =>
        text["{0:ddd d MMMM yyyy}", SchoolTime.Local(at)];

    /// <summary>«do 12 maart 2026», for a day that is stored without a time.</summary>
    public static string Day(this IStringLocalizer<Texts> text, DateOnly day) =>
        text["{0:ddd d MMMM yyyy}", day];

    /// <summary>«16.24»</summary>
    public static string Time(this IStringLocalizer<Texts> text, DateTimeOffset at) =>
        text["{0:H.mm}", SchoolTime.Local(at)];

    /// <summary>«do 12 maart 2026, 23.59 uur»</summary>
    public static string DayAndTime(this IStringLocalizer<Texts> text, DateTimeOffset at) =>
        text["{0:ddd d MMMM yyyy, H.mm} uur", SchoolTime.Local(at)];
}
