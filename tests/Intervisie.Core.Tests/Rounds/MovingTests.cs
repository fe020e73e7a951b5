using Intervisie.Core.Calendar;
using Intervisie.Core.Methods;
using Intervisie.Core.Rounds;

namespace Intervisie.Core.Tests.Rounds;

public sealed class MovingTests
{
    [Fact]
    public void A_planned_round_opens_at_its_moment()
    {
        var round = A.Round();

        Assert.False(round.AdvanceTo(RunningRound.Opens.AddMinutes(-1), [], SchoolCalendar.Dutch));
        Assert.Null(round.CurrentStep);
        Assert.True(round.AdvanceTo(RunningRound.Opens, [], SchoolCalendar.Dutch));
        Assert.True(round.IsIn(StepForm.Contribution));
    }

    [Fact]
    public void A_round_moves_half_a_day_after_the_end_that_people_see()
    {
        var running = new RunningRound();
        running.BringIn(0);
        var end = running.Step(StepForm.Contribution).EndsAt;

        Assert.False(running.MoveTo(end.AddHours(12).AddTicks(-1)));
        Assert.True(running.MoveTo(end.AddHours(12)));
        Assert.True(running.Round.IsIn(StepForm.Feedback));
    }

    [Fact]
    public void Readers_are_allocated_in_the_same_move_that_opens_their_step()
    {
        var running = new RunningRound().InFeedback();

        Assert.Equal(4, running.Round.Assignments.Count);
        Assert.All(running.Round.Assignments, a => Assert.Contains(a.ReaderId, running.Members));
    }

    [Fact]
    public void Moving_again_at_the_same_moment_changes_nothing()
    {
        var running = new RunningRound().InFeedback();
        var (version, readers) = (running.Round.Version, running.Round.Assignments.ToList());

        Assert.False(running.MovePast(StepForm.Contribution));
        Assert.Equal(version, running.Round.Version);
        Assert.Equal(readers, running.Round.Assignments);
    }

    [Fact]
    public void A_round_that_slept_for_weeks_catches_up_in_one_pass()
    {
        var running = new RunningRound();
        running.BringIn(0);

        running.MoveTo(running.Step(StepForm.Evaluation).MovesAt.AddDays(1));

        Assert.True(running.Round.IsIn(StepForm.Lookback));
        Assert.Equal(running.Step(StepForm.Evaluation).MovesAt, running.Round.ClosedAt);
        Assert.Equal(2, running.Round.Assignments.Count);
    }

    [Fact]
    public void Catching_up_ends_where_moving_on_time_would()
    {
        var (late, punctual) = (new RunningRound(), new RunningRound());
        late.BringIn(0);
        punctual.BringIn(0);

        foreach (var step in punctual.Round.Steps.Take(3).ToList())
        {
            punctual.MoveTo(step.MovesAt);
        }

        late.MovePast(StepForm.Reaction);
        Assert.Equal(punctual.Round.StepIndex, late.Round.StepIndex);
        Assert.Equal(punctual.Round.NextMoveAt, late.Round.NextMoveAt);
    }

    [Fact]
    public void After_its_last_step_nothing_moves_any_more()
    {
        var running = new RunningRound();
        running.BringIn(0);
        running.MovePast(StepForm.Lookback);

        Assert.Null(running.Round.NextMoveAt);
        Assert.Null(running.Round.CurrentStep);
        Assert.Equal(running.Step(StepForm.Lookback).MovesAt, running.Round.LookedBackAt);
        Assert.False(running.MoveTo(RunningRound.Opens.AddYears(1)));
    }

    [Fact]
    public void Without_a_contribution_a_round_waits_three_school_days_once()
    {
        var running = new RunningRound();
        var (first, last) = (running.Step(StepForm.Contribution).EndsAt, running.Step(StepForm.Lookback).EndsAt);

        running.MovePast(StepForm.Contribution);

        Assert.True(running.Round.IsIn(StepForm.Contribution));
        Assert.Equal(RoundSchedule.Later(first, 3, SchoolCalendar.Dutch), running.Step(StepForm.Contribution).EndsAt);
        Assert.Equal(RoundSchedule.Later(last, 3, SchoolCalendar.Dutch), running.Step(StepForm.Lookback).EndsAt);
        Assert.NotNull(running.Round.WaitedAt);
    }

    [Fact]
    public void A_round_that_waited_goes_on_when_somebody_brings_something_in()
    {
        var running = new RunningRound();
        running.MovePast(StepForm.Contribution);
        running.BringIn(0, running.Now(StepForm.Contribution));

        running.MovePast(StepForm.Contribution);

        Assert.True(running.Round.IsIn(StepForm.Feedback));
    }

    [Fact]
    public void A_round_that_waited_in_vain_is_cancelled()
    {
        var running = new RunningRound();
        running.MovePast(StepForm.Contribution);
        running.MovePast(StepForm.Contribution);

        Assert.NotNull(running.Round.CancelledAt);
        Assert.Null(running.Round.CurrentStep);
        Assert.Null(running.Round.NextMoveAt);
    }

    [Fact]
    public void A_contribution_that_nobody_can_read_opens_no_step_of_feedback()
    {
        var running = new RunningRound(members: 1);
        running.BringIn(0);

        running.MoveTo(running.Step(StepForm.Contribution).MovesAt);

        Assert.False(running.Round.IsIn(StepForm.Feedback));
        Assert.NotNull(running.Round.WaitedAt);
    }

    [Fact]
    public void A_contribution_that_was_taken_back_gets_no_readers()
    {
        var running = new RunningRound();
        var gone = running.BringIn(0);
        running.BringIn(1);
        running.Round.Withdraw(gone, gone.AuthorId, RunningRound.Opens.AddHours(2));

        running.MovePast(StepForm.Contribution);

        Assert.DoesNotContain(running.Round.Assignments, a => a.ContributionId == gone.Id);
        Assert.Equal(2, running.Round.Assignments.Count);
    }
}
