using Intervisie.Core.Mail;
using Intervisie.Core.Methods;
using Intervisie.Core.Rounds;

namespace Intervisie.Core.Tests.Rounds;

/// <summary>Who hears of a move: nobody without a task.</summary>
public sealed class RoundNoticesTests
{
    [Fact]
    public void Every_member_hears_that_a_round_opened()
    {
        var running = new RunningRound();

        Assert.Equal(running.Members.Order(), Mails(running, MailKind.RoundOpened));
    }

    [Fact]
    public void Readers_hear_once_however_many_texts_they_read()
    {
        var running = new RunningRound().InFeedback();

        Assert.Equal(running.Round.Assignments.Select(a => a.ReaderId).Distinct().Order(), Mails(running, MailKind.ReflectionsToRead));
    }

    [Fact]
    public void Only_who_got_feedback_hears_that_it_is_there()
    {
        var running = new RunningRound().InReaction();
        var answered = running.Round.Contributions.Single(c => running.Round.RevealedOn(c).Any());

        Assert.Equal([answered.AuthorId], Mails(running, MailKind.FeedbackReady));
    }

    [Fact]
    public void Every_member_is_asked_to_evaluate()
    {
        var running = new RunningRound().InEvaluation();

        Assert.Equal(running.Members.Order(), Mails(running, MailKind.TimeToEvaluate));
    }

    [Fact]
    public void Only_who_made_an_intention_is_asked_to_look_back()
    {
        var running = new RunningRound().InReaction();
        var mine = running.Round.Contributions[0];
        running.React(mine);
        running.MovePast(StepForm.Evaluation);

        Assert.Equal([mine.AuthorId], Mails(running, MailKind.TimeToLookBack));
    }

    [Fact]
    public void Everybody_hears_that_a_round_waits_and_then_that_it_is_off()
    {
        var running = new RunningRound();
        running.MovePast(StepForm.Contribution);
        Assert.Equal(running.Members.Order(), Mails(running, MailKind.RoundWaits));

        running.MovePast(StepForm.Contribution);

        Assert.Equal(running.Members.Order(), Mails(running, MailKind.RoundCancelled));
    }

    [Fact]
    public void A_mail_leads_to_its_round_and_bears_no_words()
    {
        var running = new RunningRound();

        Assert.All(RoundNotices.For(running.Round, running.Members, RunningRound.Opens), mail => Assert.Equal($"/rondes/{running.Round.Id}", mail.Path));
    }

    [Fact]
    public void When_all_is_over_nobody_hears_anything()
    {
        var running = new RunningRound().InEvaluation();
        running.MovePast(StepForm.Lookback);

        Assert.Empty(RoundNotices.For(running.Round, running.Members, RunningRound.Opens));
    }

    private static IEnumerable<Guid> Mails(RunningRound running, MailKind kind)
    {
        var mails = RoundNotices.For(running.Round, running.Members, RunningRound.Opens).ToList();
        Assert.All(mails, m => Assert.Equal(kind, m.Kind));

        return mails.Select(m => m.PersonId!.Value).Order();
    }
}
