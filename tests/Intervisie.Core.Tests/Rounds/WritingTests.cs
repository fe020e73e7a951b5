using Intervisie.Core.Methods;
using Intervisie.Core.Rounds;

namespace Intervisie.Core.Tests.Rounds;

public sealed class WritingTests
{
    private static readonly TimeSpan AnHour = TimeSpan.FromHours(1);

    [Fact]
    public void A_round_moves_an_hour_after_the_last_one_brought_something_in()
    {
        var running = new RunningRound(members: 2);
        running.BringIn(0);
        Assert.False(running.Round.MovesEarly);

        var last = RunningRound.Opens.AddHours(5);
        running.BringIn(1, last);

        Assert.True(running.Round.MovesEarly);
        Assert.Equal(last + AnHour, running.Round.NextMoveAt);
        Assert.True(running.MoveTo(last + AnHour));
        Assert.True(running.Round.IsIn(StepForm.Feedback));
    }

    [Fact]
    public void Taking_something_back_in_that_hour_gives_the_step_its_time_again()
    {
        var running = new RunningRound(members: 2);
        var mine = running.BringIn(0);
        running.BringIn(1);

        running.Round.Withdraw(mine, mine.AuthorId, RunningRound.Opens.AddHours(1.5));

        Assert.Equal(running.Step(StepForm.Contribution).MovesAt, running.Round.NextMoveAt);
    }

    [Fact]
    public void A_round_moves_an_hour_after_the_last_feedback_and_changing_it_starts_no_new_hour()
    {
        var running = new RunningRound().InFeedback();
        var now = running.Now(StepForm.Feedback).AddDays(-2);

        foreach (var assignment in running.Round.Assignments)
        {
            running.Respond(assignment, now);
        }

        running.Respond(running.Round.Assignments[0], now.AddMinutes(30));

        Assert.Equal(now + AnHour, running.Round.NextMoveAt);
    }

    [Fact]
    public void The_last_hour_never_makes_a_step_longer()
    {
        var running = new RunningRound(members: 2);
        running.BringIn(0);
        running.BringIn(1, running.Step(StepForm.Contribution).MovesAt.AddMinutes(-5));

        Assert.Equal(running.Step(StepForm.Contribution).MovesAt, running.Round.NextMoveAt);
    }

    [Fact]
    public void A_text_sent_in_the_silent_half_day_is_on_time()
    {
        var running = new RunningRound();

        running.BringIn(0, running.Step(StepForm.Contribution).MovesAt.AddTicks(-1));

        Assert.Single(running.Round.Contributions);
    }

    [Fact]
    public void Once_its_moment_has_come_a_step_takes_nothing_more_also_before_the_job_moved_it()
    {
        var running = new RunningRound();

        Assert.Throws<RuleBrokenException>(() => running.BringIn(0, running.Step(StepForm.Contribution).MovesAt));
    }

    [Fact]
    public void Nobody_brings_in_twice_unless_the_first_was_taken_back()
    {
        var running = new RunningRound();
        var first = running.BringIn(0);
        Assert.Throws<RuleBrokenException>(() => running.BringIn(0));

        running.Round.Withdraw(first, first.AuthorId, RunningRound.Opens.AddHours(2));
        running.BringIn(0);

        Assert.Single(running.Round.OpenContributions);
    }

    [Fact]
    public void Only_the_author_takes_a_contribution_back()
    {
        var running = new RunningRound();
        var contribution = running.BringIn(0);

        Assert.Throws<RuleBrokenException>(() => running.Round.Withdraw(contribution, running.People[1].Id, RunningRound.Opens.AddHours(2)));
    }

    [Fact]
    public void Only_the_allocated_reader_gives_feedback()
    {
        var running = new RunningRound().InFeedback();
        var assignment = running.Round.Assignments[0];
        var other = running.Members.First(m => m != assignment.ReaderId);

        Assert.Throws<RuleBrokenException>(() => running.Round.Respond(assignment, other, A.Feedback(), running.Now(StepForm.Feedback)));
    }

    [Fact]
    public void Feedback_can_be_changed_until_the_step_moves_and_not_after()
    {
        var running = new RunningRound().InFeedback();
        var assignment = running.Round.Assignments[0];
        var first = running.Respond(assignment, running.Now(StepForm.Feedback));

        Assert.Same(first, running.Respond(assignment, running.Now(StepForm.Feedback).AddHours(1)));
        Assert.Throws<RuleBrokenException>(() => running.Respond(assignment, running.Step(StepForm.Feedback).MovesAt));
    }

    [Fact]
    public void Feedback_on_what_was_taken_back_is_refused_and_nobody_waits_for_it()
    {
        var running = new RunningRound().InFeedback();
        var gone = running.Round.Contributions[0];
        var now = running.Now(StepForm.Feedback);
        running.Round.Withdraw(gone, gone.AuthorId, now);

        Assert.Throws<RuleBrokenException>(() => running.Respond(running.Round.Assignments.First(a => a.ContributionId == gone.Id), now));
        Assert.DoesNotContain(running.Round.AssignmentsToWrite, a => a.ContributionId == gone.Id);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_suggestion_is_taken_only_where_the_author_wants_one(bool wanted)
    {
        var running = new RunningRound().InFeedback(wantsSuggestions: wanted);
        var assignment = running.Round.Assignments[0];
        var suggestion = A.Feedback(A.Words("Wat als je eerst wacht?"));

        var refusal = Record.Exception(() => running.Round.Respond(assignment, assignment.ReaderId, suggestion, running.Now(StepForm.Feedback)));

        Assert.Equal(wanted, refusal is null);
    }

    [Fact]
    public void Praise_alone_is_not_enough()
    {
        var running = new RunningRound().InFeedback();
        var assignment = running.Round.Assignments[0];
        var praise = new FeedbackTexts(null, null, A.Words("Mooi gedaan."), null, null);

        Assert.Throws<RuleBrokenException>(() => running.Round.Respond(assignment, assignment.ReaderId, praise, running.Now(StepForm.Feedback)));
        Assert.Null(assignment.Feedback);
    }

    [Fact]
    public void An_evaluation_that_is_refused_leaves_nothing_behind()
    {
        var running = new RunningRound().InEvaluation();
        var thumbs = new Thumbs(Thumb.Up, Thumb.Up, Thumb.Up);
        var endless = new string('a', Evaluation.MaxLessonLength + 1);

        Assert.Throws<RuleBrokenException>(() => running.Round.Evaluate(running.Members[0], thumbs, endless, running.Members, running.Now(StepForm.Evaluation)));
        Assert.Empty(running.Round.Evaluations);
    }

    [Fact]
    public void A_reaction_may_be_an_intention_alone()
    {
        var running = new RunningRound().InReaction();
        var mine = running.Round.Contributions[0];
        running.Round.React(mine, mine.AuthorId, reply: null, intention: null, running.Now(StepForm.Reaction));

        Assert.Null(mine.Reply);
        Assert.NotNull(mine.ReactedAt);
    }

    [Fact]
    public void Only_the_author_reacts_and_not_to_what_was_taken_back()
    {
        var running = new RunningRound().InReaction();
        var (mine, now) = (running.Round.Contributions[0], running.Now(StepForm.Reaction));
        Assert.Throws<RuleBrokenException>(() => running.Round.React(mine, running.People[4].Id, A.Words(), intention: null, now));

        running.Round.Withdraw(mine, mine.AuthorId, now);

        Assert.Throws<RuleBrokenException>(() => running.Round.React(mine, mine.AuthorId, A.Words(), intention: null, now));
    }

    [Fact]
    public void Evaluating_again_replaces_what_was_said()
    {
        var running = new RunningRound().InEvaluation();

        Assert.Same(running.Evaluate(0), running.Evaluate(0));
        Assert.Single(running.Round.Evaluations);
    }

    [Fact]
    public void What_somebody_who_left_wrote_does_not_stand_in_for_one_who_still_has_to()
    {
        var running = new RunningRound(members: 3).InEvaluation();
        running.Evaluate(0);
        Guid[] left = [running.Members[1], running.Members[2]];

        running.Round.Evaluate(left[0], new Thumbs(Thumb.Up, Thumb.Up, Thumb.Up), lesson: null, left, running.Now(StepForm.Evaluation));

        Assert.False(running.Round.MovesEarly);
    }
}
