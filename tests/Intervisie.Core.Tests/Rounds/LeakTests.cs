using Intervisie.Core.Deidentification;
using Intervisie.Core.Mail;
using Intervisie.Core.Methods;
using Intervisie.Core.Rounds;

namespace Intervisie.Core.Tests.Rounds;

/// <summary>«Hier staat nog een naam»: hidden for everybody at once, back only with a newly reviewed text.</summary>
public sealed class LeakTests
{
    private static readonly IReadOnlyDictionary<string, SharedText> Mended =
        new Dictionary<string, SharedText> { ["hulpvraag"] = A.Words("Hoe blijf ik rustig?"), ["moment"] = A.Words("Ik wachtte af.") };

    [Fact]
    public void One_reader_hides_a_text_with_all_that_was_written_about_it()
    {
        var running = new RunningRound().InReaction();
        var (round, contribution) = (running.Round, OfAssignment(running.Round, 0));
        Assert.Single(round.RevealedOn(contribution));

        Report(running, contribution, LeakPart.Text);

        Assert.True(round.IsHidden(contribution));
        Assert.True(round.IsReplyHidden(contribution));
        Assert.Empty(round.RevealedOn(contribution));
        Assert.False(round.IsHidden(round.OpenContributions.Single(c => c != contribution)));
    }

    [Fact]
    public void Only_its_author_brings_it_back_and_nothing_of_the_old_text_is_left()
    {
        var running = new RunningRound().InReaction();
        var (round, contribution) = (running.Round, OfAssignment(running.Round, 0));
        var report = Report(running, contribution, LeakPart.Text);
        var at = running.Now(StepForm.Reaction);

        foreach (var other in running.Members.Where(m => m != contribution.AuthorId))
        {
            Assert.Throws<RuleBrokenException>(() => round.Mend(report, other, Mended, at));
        }

        Assert.Equal([report], round.ReportsToMend(contribution.AuthorId));
        round.Mend(report, contribution.AuthorId, Mended, at);

        Assert.False(round.IsHidden(contribution));
        Assert.Equal("Hoe blijf ik rustig?", contribution.Question.Value);
        Assert.Equal(["Ik wachtte af."], contribution.Fields.Values.Select(f => f.Value));
        Assert.Single(round.RevealedOn(contribution));
        Assert.Throws<RuleBrokenException>(() => round.Mend(report, contribution.AuthorId, Mended, at));
    }

    [Fact]
    public void Feedback_that_repeats_what_was_taken_out_waits_for_its_giver()
    {
        var running = new RunningRound().InReaction();
        var (round, contribution, given) = (running.Round, OfAssignment(running.Round, 0), running.Round.Assignments[0]);
        var at = running.Now(StepForm.Reaction);
        var stilte = new Dictionary<string, SharedText> { ["hulpvraag"] = A.Words("Hoe hield ik die stilte vol?") };
        round.Mend(Report(running, contribution, LeakPart.Text), contribution.AuthorId, stilte, at);
        Assert.Single(round.RevealedOn(contribution));

        var hidden = Assert.Single(round.Mend(Report(running, contribution, LeakPart.Text), contribution.AuthorId, Mended, at));

        Assert.False(round.IsHidden(contribution));
        Assert.Empty(round.RevealedOn(contribution));
        Assert.Equal(given.ReaderId, round.AuthorOf(hidden));
        round.Mend(hidden, given.ReaderId, new Dictionary<string, SharedText> { ["Appreciation"] = A.Words("Je wachtte."), ["Question"] = A.Words("Wat hielp?") }, at);
        Assert.Single(round.RevealedOn(contribution));
    }

    [Fact]
    public void The_reply_is_looked_over_with_the_text_and_a_new_one_through_the_gate_is_no_longer_hidden()
    {
        var running = new RunningRound().InReaction();
        var (round, contribution, at) = (running.Round, OfAssignment(running.Round, 0), running.Now(StepForm.Reaction));
        running.React(contribution);
        round.Mend(Report(running, contribution, LeakPart.Text), contribution.AuthorId, Mended, at);
        Assert.Null(contribution.Reply);

        running.React(contribution);
        Report(running, contribution, LeakPart.Reply);
        Assert.True(round.IsReplyHidden(contribution));
        running.React(contribution);
        Assert.False(round.IsReplyHidden(contribution));
    }

    [Fact]
    public void What_one_group_saw_is_hidden_in_the_other_too()
    {
        var running = new RunningRound().InFeedback();
        var contribution = running.Round.OpenContributions.First();

        Assert.Null(running.Round.HideToo(Guid.NewGuid(), Guid.NewGuid(), A.Before));
        Assert.NotNull(running.Round.HideToo(contribution.ReflectionId, Guid.NewGuid(), A.Before));
        Assert.True(running.Round.IsHidden(contribution));
    }

    [Fact]
    public void Feedback_is_hidden_alone_and_mended_by_who_gave_it()
    {
        var running = new RunningRound().InReaction();
        var (round, given) = (running.Round, running.Round.Assignments[0]);
        var contribution = OfAssignment(round, 0);
        var report = round.Report(contribution, LeakPart.Feedback, given, contribution.AuthorId, running.Now(StepForm.Reaction));

        Assert.Empty(round.RevealedOn(contribution));
        Assert.False(round.IsHidden(contribution));
        Assert.Equal(given.ReaderId, round.AuthorOf(report));
        round.Mend(report, given.ReaderId, new Dictionary<string, SharedText> { ["Appreciation"] = A.Words("Je wachtte."), ["Question"] = A.Words("Wat hielp?") }, running.Now(StepForm.Reaction));

        Assert.Equal("Je wachtte.", given.Feedback!.Appreciation.Value);
        Assert.Null(given.Feedback.Observation);
        Assert.Equal([given], round.RevealedOn(contribution));
    }

    [Fact]
    public void Said_twice_is_said_once_and_what_nobody_could_read_cannot_be_hidden()
    {
        var running = new RunningRound().InFeedback();
        var (round, contribution) = (running.Round, running.Round.OpenContributions.First());

        Assert.Same(Report(running, contribution, LeakPart.Text), Report(running, contribution, LeakPart.Text));
        Assert.Single(round.LeakReports);
        Assert.Throws<RuleBrokenException>(() => Report(running, contribution, LeakPart.Reply));
        Assert.Throws<RuleBrokenException>(() => round.Report(contribution, LeakPart.Feedback, round.Assignments[0], contribution.AuthorId, running.Now(StepForm.Feedback)));
    }

    [Fact]
    public void Nothing_is_asked_of_a_reader_while_the_text_is_hidden()
    {
        var running = new RunningRound().InFeedback();
        var (round, assignment) = (running.Round, running.Round.Assignments[0]);
        var at = running.Now(StepForm.Feedback);
        Assert.Contains(round.TasksOf(assignment.ReaderId, at), t => t.SubjectId == assignment.Id);

        Report(running, OfAssignment(round, 0), LeakPart.Text);

        Assert.DoesNotContain(round.TasksOf(assignment.ReaderId, at), t => t.SubjectId == assignment.Id);
    }

    [Fact]
    public void Author_and_facilitator_hear_of_it_and_the_mail_says_nothing_of_what_was_seen()
    {
        var running = new RunningRound().InFeedback();
        var contribution = running.Round.OpenContributions.First();
        var report = Report(running, contribution, LeakPart.Text);
        var facilitator = Guid.NewGuid();

        var mails = RoundNotices.ForHidden(contribution.AuthorId, report, [facilitator], A.Before).ToList();

        Assert.Equal([(contribution.AuthorId, MailKind.TextHidden, $"/herkenbaar/{report.Id}"), (facilitator, MailKind.TextHiddenInGroup, $"/rondes/{running.Round.Id}")], mails.Select(m => (m.PersonId!.Value, m.Kind, m.Path)));
    }

    private static LeakReport Report(RunningRound running, Contribution contribution, LeakPart part) =>
        running.Round.Report(contribution, part, feedback: null, running.Members.First(m => m != contribution.AuthorId), running.Now(running.Round.CurrentStep!.Form));

    private static Contribution OfAssignment(Round round, int index) => round.Contributions.Single(c => c.Id == round.Assignments[index].ContributionId);
}
