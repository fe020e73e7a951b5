using Intervisie.Core.Calendar;

namespace Intervisie.Core.Tests.Calendar;

public sealed class SchoolCalendarTests
{
    private static readonly SchoolCalendar Dutch = SchoolCalendar.Dutch;

    [Theory]
    [InlineData("2026-11-02", true)]
    [InlineData("2026-11-07", false)]
    [InlineData("2026-11-08", false)]
    [InlineData("2027-03-29", false)]
    [InlineData("2027-04-27", false)]
    [InlineData("2027-05-05", false)]
    [InlineData("2027-05-06", false)]
    [InlineData("2027-05-17", false)]
    public void Weekends_and_holidays_are_no_school_days(string date, bool isSchoolDay) =>
        Assert.Equal(isSchoolDay, Dutch.IsSchoolDay(DateOnly.Parse(date)));

    [Fact]
    public void Days_off_that_are_given_count_too()
    {
        var withoutMonday = new SchoolCalendar(new HashSet<DateOnly> { A.Monday });

        Assert.False(withoutMonday.IsSchoolDay(A.Monday));
        Assert.Equal(A.Monday.AddDays(1), withoutMonday.Add(A.Monday, 0));
    }

    [Theory]
    [InlineData("2026-11-02", 0, "2026-11-02")]
    [InlineData("2026-11-02", 4, "2026-11-06")]
    [InlineData("2026-11-02", 5, "2026-11-09")]
    [InlineData("2026-11-07", 0, "2026-11-09")]
    [InlineData("2026-12-24", 1, "2026-12-28")]
    [InlineData("2026-12-31", 1, "2027-01-04")]
    [InlineData("2027-03-26", 1, "2027-03-30")]
    public void School_days_are_counted_over_weekends_and_holidays(string from, int count, string expected) =>
        Assert.Equal(DateOnly.Parse(expected), Dutch.Add(DateOnly.Parse(from), count));

    [Fact]
    public void Counting_back_is_refused() => Assert.Throws<ArgumentOutOfRangeException>(() => Dutch.Add(A.Monday, -1));

    [Theory]
    [InlineData("2026-11-02", "2026-11-06", 5)]
    [InlineData("2026-11-06", "2026-11-09", 2)]
    [InlineData("2026-11-07", "2026-11-08", 0)]
    [InlineData("2026-11-09", "2026-11-06", 0)]
    public void What_is_left_counts_both_ends(string from, string until, int expected) =>
        Assert.Equal(expected, Dutch.Between(DateOnly.Parse(from), DateOnly.Parse(until)));

    [Fact]
    public void Adding_and_counting_agree_on_every_day_of_a_year()
    {
        for (var day = new DateOnly(2026, 8, 1); day < new DateOnly(2027, 8, 1); day = day.AddDays(1))
        {
            if (Dutch.IsSchoolDay(day))
            {
                Assert.Equal(8, Dutch.Between(day, Dutch.Add(day, 7)));
            }
        }
    }
}
