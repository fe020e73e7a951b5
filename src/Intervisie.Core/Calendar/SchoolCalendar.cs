namespace Intervisie.Core.Calendar;

/// <summary>Which days are school days (NL: <i>schooldag</i>): no weekends, no official Dutch holidays, and none of the days off that are given.</summary>
public sealed class SchoolCalendar(IReadOnlySet<DateOnly> daysOff)
{
    /// <summary>Weekends and official holidays only; the holidays of a region come with the year planner.</summary>
    public static readonly SchoolCalendar Dutch = new(new HashSet<DateOnly>());

    public bool IsSchoolDay(DateOnly date) =>
        date.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday)
        && !PublicHolidays.Of(date.Year).Contains(date)
        && !daysOff.Contains(date);

    /// <summary>The school day that lies this many school days after the date; zero gives the date itself or the first school day after it.</summary>
    /// <param name="count">School days, zero or more.</param>
    public DateOnly Add(DateOnly date, int count)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        var day = FirstFrom(date);

        for (var left = count; left > 0; left--)
        {
            day = FirstFrom(day.AddDays(1));
        }

        return day;
    }

    /// <summary>School days left from the first date up to and including the second; zero when it is past.</summary>
    public int Between(DateOnly from, DateOnly until)
    {
        var count = 0;

        for (var day = from; day <= until; day = day.AddDays(1))
        {
            count += IsSchoolDay(day) ? 1 : 0;
        }

        return count;
    }

    private DateOnly FirstFrom(DateOnly date)
    {
        var day = date;

        while (!IsSchoolDay(day))
        {
            day = day.AddDays(1);
        }

        return day;
    }
}
