using Intervisie.Core.Calendar;
using Intervisie.Core.Rounds;

namespace Intervisie.Core.Tests.Rounds;

public sealed class RoundScheduleTests
{
    [Fact]
    public void Every_window_counts_school_days_and_ends_at_23_59()
    {
        var schedule = RoundSchedule.From(A.Monday, A.Method, SchoolCalendar.Dutch);

        Assert.Equal(A.At(A.Monday, 8), schedule.OpensAt);
        Assert.Equal(
            [new(2026, 11, 5), new(2026, 11, 11), new(2026, 11, 16), new(2026, 11, 18), new(2026, 12, 9)],
            schedule.StepEnds.Select(SchoolTime.DateOf));
        Assert.All(schedule.StepEnds, end => Assert.Equal(new TimeSpan(23, 59, 0), SchoolTime.Local(end).TimeOfDay));
    }

    [Theory]
    [InlineData("2026-11-07", "2026-11-09")]
    [InlineData("2026-12-25", "2026-12-28")]
    [InlineData("2027-03-28", "2027-03-30")]
    public void A_round_planned_on_a_free_day_opens_on_the_next_school_day(string asked, string opens) =>
        Assert.Equal(
            DateOnly.Parse(opens),
            SchoolTime.DateOf(RoundSchedule.From(DateOnly.Parse(asked), A.Method, SchoolCalendar.Dutch).OpensAt));

    [Theory]
    [InlineData("2027-03-22")]
    [InlineData("2026-10-19")]
    public void Summer_and_winter_time_never_move_23_59_and_8_o_clock(string opensOn)
    {
        var schedule = RoundSchedule.From(DateOnly.Parse(opensOn), A.Method, SchoolCalendar.Dutch);

        Assert.Equal(new TimeSpan(8, 0, 0), SchoolTime.Local(schedule.OpensAt).TimeOfDay);
        Assert.All(schedule.StepEnds, end => Assert.Equal(new TimeSpan(23, 59, 0), SchoolTime.Local(end).TimeOfDay));
        Assert.NotEqual(SchoolTime.Local(schedule.OpensAt).Offset, SchoolTime.Local(schedule.StepEnds[^1]).Offset);
    }

    [Fact]
    public void The_silent_half_day_is_measured_in_real_hours_also_when_the_clock_goes_back()
    {
        var round = A.Round(opensOn: new(2026, 10, 20));

        Assert.All(round.Steps, s => Assert.Equal(TimeSpan.FromHours(12), s.MovesAt - s.EndsAt));
    }

    [Fact]
    public void Later_is_again_23_59_over_a_weekend_in_which_the_clock_moves()
    {
        var friday = SchoolTime.EndOf(new(2026, 10, 23));

        Assert.Equal(SchoolTime.EndOf(new(2026, 10, 28)), RoundSchedule.Later(friday, 3, SchoolCalendar.Dutch));
    }
}
