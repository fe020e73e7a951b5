namespace Intervisie.Core.Schools;

/// <summary>
/// When schools mostly meet parents (NL: <i>het gewone jaar</i>): a proposal to begin a calendar with. The days of the advice in
/// primary schools are those since 2023–2024; all of it is practice knowledge that a school confirms.
/// </summary>
public static class UsualYear
{
    /// <summary>The lines that this school does not have yet in this year and that are not over, in order; they begin and end on a weekday.</summary>
    public static IReadOnlyList<ContactPeriod> For(School school, SchoolYear year, IEnumerable<ContactPeriod> planned, DateOnly today)
    {
        var there = planned.Where(p => year.Holds(p.From)).Select(p => p.Kind).ToHashSet();

        return
        [
            .. Lines(year)
                .Select(line => (line.Kind, From: FirstWeekdayFrom(line.From), Until: LastWeekdayUntil(line.Until)))
                .Where(line => line.Until >= today && !there.Contains(line.Kind) && (school.Sector == Sector.Po || line.Kind is not (ContactKind.ProvisionalAdvice or ContactKind.FinalAdvice)))
                .Select(line => ContactPeriod.Propose(school, line.Kind, line.From, line.Until)),
        ];
    }

    private static DateOnly FirstWeekdayFrom(DateOnly day) => day.DayOfWeek switch
    {
        DayOfWeek.Saturday => day.AddDays(2),
        DayOfWeek.Sunday => day.AddDays(1),
        _ => day,
    };

    private static DateOnly LastWeekdayUntil(DateOnly day) => day.DayOfWeek switch
    {
        DayOfWeek.Saturday => day.AddDays(-1),
        DayOfWeek.Sunday => day.AddDays(-2),
        _ => day,
    };

    private static IEnumerable<(ContactKind Kind, DateOnly From, DateOnly Until)> Lines(SchoolYear year)
    {
        var next = year.Start + 1;

        yield return (ContactKind.Start, new(year.Start, 8, 15), new(year.Start, 10, 15));
        yield return (ContactKind.Report, new(year.Start, 11, 1), new(year.Start, 12, 20));
        yield return (ContactKind.ProvisionalAdvice, new(next, 1, 10), new(next, 1, 31));
        yield return (ContactKind.Progress, new(next, 2, 1), new(next, 3, 31));
        yield return (ContactKind.FinalAdvice, new(next, 3, 1), new(next, 3, 23));
        yield return (ContactKind.Closing, new(next, 5, 1), new(next, 6, 30));
    }
}
