using Intervisie.Core.Calendar;

namespace Intervisie.Core.Tests.Calendar;

public sealed class PublicHolidaysTests
{
    /// <summary>Easter Sundays as the almanac has them, the earliest and the latest possible date among them.</summary>
    [Theory]
    [InlineData("1818-03-22")]
    [InlineData("1943-04-25")]
    [InlineData("2000-04-23")]
    [InlineData("2024-03-31")]
    [InlineData("2025-04-20")]
    [InlineData("2026-04-05")]
    [InlineData("2027-03-28")]
    [InlineData("2028-04-16")]
    [InlineData("2029-04-01")]
    [InlineData("2030-04-21")]
    [InlineData("2038-04-25")]
    public void Easter_and_all_that_hangs_on_it_falls_where_the_almanac_says(string sunday)
    {
        var easter = DateOnly.Parse(sunday);
        var holidays = PublicHolidays.Of(easter.Year);

        Assert.All([0, 1, 39, 49, 50], days => Assert.Contains(easter.AddDays(days), holidays));
    }

    [Theory]
    [InlineData(2026, 27)]
    [InlineData(2025, 26)]
    [InlineData(2031, 26)]
    public void Kings_day_gives_way_to_a_Sunday(int year, int day)
    {
        Assert.Contains(new DateOnly(year, 4, day), PublicHolidays.Of(year));
        Assert.DoesNotContain(new DateOnly(year, 4, 53 - day), PublicHolidays.Of(year));
    }

    [Theory]
    [InlineData(1, 1)]
    [InlineData(5, 5)]
    [InlineData(12, 25)]
    [InlineData(12, 26)]
    public void Fixed_holidays_stay_where_they_are(int month, int day) =>
        Assert.Contains(new DateOnly(2026, month, day), PublicHolidays.Of(2026));

    [Fact]
    public void A_year_has_ten_holidays() => Assert.Equal(10, PublicHolidays.Of(2026).Count);
}
