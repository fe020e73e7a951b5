using System.Collections.Concurrent;
using System.Collections.Frozen;

namespace Intervisie.Core.Calendar;

/// <summary>The official Dutch holidays of a year, computed (NL: <i>feestdagen</i>).</summary>
public static class PublicHolidays
{
    private static readonly ConcurrentDictionary<int, FrozenSet<DateOnly>> Years = new();

    public static IReadOnlySet<DateOnly> Of(int year) => Years.GetOrAdd(year, static y => Compute(y).ToFrozenSet());

    private static IEnumerable<DateOnly> Compute(int year)
    {
        var easter = Easter(year);

        yield return new DateOnly(year, 1, 1);
        yield return easter;
        yield return easter.AddDays(1);
        yield return KingsDay(year);
        yield return new DateOnly(year, 5, 5);
        yield return easter.AddDays(39);
        yield return easter.AddDays(49);
        yield return easter.AddDays(50);
        yield return new DateOnly(year, 12, 25);
        yield return new DateOnly(year, 12, 26);
    }

    /// <summary>27 April, a day earlier when that is a Sunday.</summary>
    private static DateOnly KingsDay(int year)
    {
        var day = new DateOnly(year, 4, 27);

        return day.DayOfWeek == DayOfWeek.Sunday ? day.AddDays(-1) : day;
    }

    /// <summary>Easter Sunday by the anonymous Gregorian algorithm (Meeus, <i>Astronomical Algorithms</i>, ch. 8).</summary>
    private static DateOnly Easter(int year)
    {
        var golden = year % 19;
        var century = Math.DivRem(year, 100, out var rest);
        var moon = ((19 * golden) + century - (century / 4) - ((century - ((century + 8) / 25) + 1) / 3) + 15) % 30;
        var weekday = (32 + (2 * (century % 4)) + (2 * (rest / 4)) - moon - (rest % 4)) % 7;
        var correction = (golden + (11 * moon) + (22 * weekday)) / 451;
        var days = moon + weekday - (7 * correction) + 114;

        return new DateOnly(year, days / 31, (days % 31) + 1);
    }
}
