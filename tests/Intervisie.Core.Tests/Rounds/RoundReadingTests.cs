using Intervisie.Core.Methods;
using Intervisie.Core.Rounds;

namespace Intervisie.Core.Tests.Rounds;

/// <summary>What may be seen when.</summary>
public sealed class RoundReadingTests
{
    [Fact]
    public void A_contribution_is_its_authors_alone_until_all_are_opened_together()
    {
        var running = new RunningRound();
        var mine = running.BringIn(0);
        Assert.True(running.Round.CanBeRead(mine, mine.AuthorId));
        Assert.False(running.Round.CanBeRead(mine, running.People[1].Id));

        running.MovePast(StepForm.Contribution);

        Assert.True(running.Round.CanBeRead(mine, running.People[1].Id));
    }

    [Fact]
    public void What_was_taken_back_is_its_authors_alone_again()
    {
        var running = new RunningRound().InFeedback();
        var mine = running.Round.Contributions[0];
        running.Round.Withdraw(mine, mine.AuthorId, running.Now(StepForm.Feedback));

        Assert.True(running.Round.CanBeRead(mine, mine.AuthorId));
        Assert.False(running.Round.CanBeRead(mine, running.People[2].Id));
    }

    [Fact]
    public void Feedback_is_not_revealed_before_its_step_is_over_and_then_all_at_once()
    {
        var running = new RunningRound().InFeedback();
        var mine = running.Round.Contributions[0];
        var given = running.Round.Assignments.Where(a => a.ContributionId == mine.Id).ToList();
        given.ForEach(a => running.Respond(a, running.Now(StepForm.Feedback)));
        Assert.Empty(running.Round.RevealedOn(mine));

        running.MovePast(StepForm.Feedback);

        Assert.Equal(given, running.Round.RevealedOn(mine));
    }

    [Fact]
    public void An_allocation_without_words_reveals_nothing()
    {
        var running = new RunningRound().InFeedback();
        running.MovePast(StepForm.Feedback);

        Assert.All(running.Round.Contributions, c => Assert.Empty(running.Round.RevealedOn(c)));
    }

    [Fact]
    public void The_thumbs_are_counted_after_closing_and_not_before()
    {
        var running = new RunningRound().InEvaluation();
        running.Evaluate(0);
        running.Evaluate(1);
        running.Evaluate(2);
        Assert.Null(running.Round.Tally);

        running.MovePast(StepForm.Evaluation);

        Assert.Equal(new ThumbTally(new(3, 0, 0), new(0, 3, 0), new(0, 0, 3)), running.Round.Tally);
    }

    [Fact]
    public void Too_few_thumbs_are_not_counted_together()
    {
        var running = new RunningRound().InEvaluation();
        running.Evaluate(0);
        running.Evaluate(1);

        running.MovePast(StepForm.Evaluation);

        Assert.Null(running.Round.Tally);
    }

    [Fact]
    public void Everybody_may_bring_in_and_who_did_can_look_at_it()
    {
        var running = new RunningRound();
        var mine = running.BringIn(0);

        Assert.Equal([new RoundTask(RoundTaskKind.BringIn, mine.Id, IsDone: true)], Tasks(running, 0, StepForm.Contribution));
        Assert.Equal([new RoundTask(RoundTaskKind.BringIn, null, IsDone: false)], Tasks(running, 1, StepForm.Contribution));
    }

    [Fact]
    public void A_reader_has_a_task_for_every_text_that_is_still_there()
    {
        var running = new RunningRound().InFeedback();
        var reader = running.Round.Assignments[0].ReaderId;
        var now = running.Now(StepForm.Feedback);
        var mine = running.Round.Assignments.Where(a => a.ReaderId == reader).Select(a => new RoundTask(RoundTaskKind.Respond, a.Id, IsDone: false));
        Assert.Equal(mine, running.Round.TasksOf(reader, now));

        foreach (var contribution in running.Round.OpenContributions.ToList())
        {
            running.Round.Withdraw(contribution, contribution.AuthorId, now);
        }

        Assert.Empty(running.Round.TasksOf(reader, now));
    }

    [Fact]
    public void Only_a_contributor_with_feedback_has_something_to_react_to()
    {
        var running = new RunningRound().InFeedback();
        var own = running.Round.Contributions.Single(c => c.AuthorId == running.People[0].Id);
        running.Respond(running.Round.Assignments.First(a => a.ContributionId == own.Id), running.Now(StepForm.Feedback));
        running.MovePast(StepForm.Feedback);

        Assert.Single(Tasks(running, 0, StepForm.Reaction));
        Assert.Empty(Tasks(running, 1, StepForm.Reaction));
        Assert.Empty(Tasks(running, 3, StepForm.Reaction));
    }

    [Fact]
    public void Looking_back_is_for_who_made_an_intention()
    {
        var running = new RunningRound().InReaction();
        var intention = running.React(running.Round.Contributions[0]);
        running.MovePast(StepForm.Reaction);
        running.MovePast(StepForm.Evaluation);

        Assert.Equal([new RoundTask(RoundTaskKind.LookBack, intention.Id, IsDone: false)], Tasks(running, 0, StepForm.Lookback));
        Assert.Empty(Tasks(running, 1, StepForm.Lookback));
    }

    [Fact]
    public void A_round_that_is_due_asks_nothing_until_it_has_moved()
    {
        var running = new RunningRound();

        Assert.Empty(running.Round.TasksOf(running.Members[0], running.Step(StepForm.Contribution).MovesAt));
    }

    private static IEnumerable<RoundTask> Tasks(RunningRound running, int person, StepForm form) =>
        running.Round.TasksOf(running.Members[person], running.Now(form));
}
