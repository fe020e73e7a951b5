using Intervisie.Core.Calendar;

namespace Intervisie.Core.Tests.Calendar;

public sealed class SchoolTimeTests
{
    [Theory]
    [InlineData("2027-03-27", 22)]
    [InlineData("2027-03-28", 21)]
    [InlineData("2026-10-24", 21)]
    [InlineData("2026-10-25", 22)]
    public void The_end_of_a_day_is_23_59_on_the_wall_in_summer_and_in_winter(string date, int utcHour)
    {
        var day = DateOnly.Parse(date);

        Assert.Equal(new DateTimeOffset(day, new TimeOnly(utcHour, 59), TimeSpan.Zero), SchoolTime.EndOf(day));
        Assert.Equal(day, SchoolTime.DateOf(SchoolTime.EndOf(day)));
    }

    [Fact]
    public void Just_after_midnight_in_Amsterdam_it_is_the_next_day() =>
        Assert.Equal(new DateOnly(2026, 7, 2), SchoolTime.DateOf(new(2026, 7, 1, 22, 30, 0, TimeSpan.Zero)));
}
