using Intervisie.Core.Calendar;
using Intervisie.Core.Intentions;
using Intervisie.Core.Methods;
using Intervisie.Core.People;
using Intervisie.Core.Rounds;

namespace Intervisie.Core.Tests.Rounds;

/// <summary>A group of five in a round, walked through step by step.</summary>
internal sealed class RunningRound
{
    public RunningRound(int members = 5)
    {
        People = A.People(members);
        Round = A.Round(A.Group(People));
        MoveTo(Opens);
    }

    public Person[] People { get; }

    public Round Round { get; }

    public IReadOnlyList<Guid> Members => [.. People.Select(p => p.Id)];

    public static DateTimeOffset Opens => A.At(A.Monday, 8);

    public RoundStep Step(StepForm form) => Round.Steps.Single(s => s.Form == form);

    public bool MoveTo(DateTimeOffset now) => Round.AdvanceTo(now, Members, SchoolCalendar.Dutch);

    public bool MovePast(StepForm form) => MoveTo(Step(form).MovesAt);

    public Contribution BringIn(int person, DateTimeOffset? at = null, bool wantsSuggestions = false) =>
        Round.BringIn(People[person].Id, A.Contribution(wantsSuggestions), Members, at ?? Opens.AddHours(1));

    /// <summary>Two contributions, read by others, in the step of feedback.</summary>
    public RunningRound InFeedback(bool wantsSuggestions = false)
    {
        BringIn(0, wantsSuggestions: wantsSuggestions);
        BringIn(1, wantsSuggestions: wantsSuggestions);
        MovePast(StepForm.Contribution);

        return this;
    }

    public RunningRound InReaction()
    {
        InFeedback();
        Respond(Round.Assignments[0], Now(StepForm.Feedback));
        MovePast(StepForm.Feedback);

        return this;
    }

    public RunningRound InEvaluation()
    {
        InReaction();
        MovePast(StepForm.Reaction);

        return this;
    }

    public Feedback Respond(Assignment assignment, DateTimeOffset at) => Round.Respond(assignment, assignment.ReaderId, A.Feedback(), at);

    public Intention React(Contribution contribution)
    {
        var at = Now(StepForm.Reaction);
        var intention = Intention.Make(contribution.AuthorId, "Eerst vragen.", A.Monday.AddDays(30), at);
        Round.React(contribution, contribution.AuthorId, A.Words("Dank jullie wel."), intention, at);

        return intention;
    }

    public Evaluation Evaluate(int person) => Round.Evaluate(
        People[person].Id, new Thumbs(Thumb.Up, Thumb.Halfway, Thumb.Down), "Eerst vragen.", Members, Now(StepForm.Evaluation));

    /// <summary>A moment well within the step.</summary>
    public DateTimeOffset Now(StepForm form) => Step(form).EndsAt.AddHours(-12);
}
