using Intervisie.Core.Calendar;
using Intervisie.Core.Methods;

namespace Intervisie.Core.Rounds;

public sealed partial class Round
{
    /// <summary>School days that a round without any contribution waits, once.</summary>
    public const int WaitingDays = 3;

    /// <summary>How long everybody can still take something back after the last one has sent.</summary>
    public static readonly TimeSpan PauseAfterLast = TimeSpan.FromMinutes(60);

    /// <summary>Moves to the step that belongs to this moment; repeating it changes nothing.</summary>
    /// <param name="members">The members who can read now.</param>
    /// <returns>Whether it moved.</returns>
    public bool AdvanceTo(DateTimeOffset now, IReadOnlyList<Guid> members, SchoolCalendar calendar)
    {
        if (!IsDue(now))
        {
            return false;
        }

        while (IsDue(now))
        {
            MoveOn(now, members, calendar);
        }

        Version++;

        return true;
    }

    /// <summary>Moves an hour from now when everybody who can write has written.</summary>
    private void Wrote(DateTimeOffset now, bool allHaveWritten)
    {
        // A move that read the round before this text arrived must not go on without it, and of two who write last at once, one sees the other.
        Version++;
        var soon = (now + PauseAfterLast).ToUniversalTime();

        if (allHaveWritten && soon < NextMoveAt)
        {
            NextMoveAt = soon;
        }
    }

    /// <summary>Gives back the time of the step, when somebody used the hour to take something back.</summary>
    private void MoveAtTheEnd()
    {
        if (CurrentStep is { } step)
        {
            NextMoveAt = step.MovesAt;
        }
    }

    private void MoveOn(DateTimeOffset now, IReadOnlyList<Guid> members, SchoolCalendar calendar)
    {
        if (IsIn(StepForm.Contribution) && !SomebodyCanRead(members))
        {
            WaitOrCancel(now, calendar);
            return;
        }

        StepIndex++;

        if (CurrentStep is not { } step)
        {
            ClosedAt ??= NextMoveAt;
            LookedBackAt = NextMoveAt;
            NextMoveAt = null;
            return;
        }

        Enter(step, members);
        NextMoveAt = step.MovesAt;
    }

    /// <summary>A step to respond in, with nobody to respond, must not exist.</summary>
    private bool SomebodyCanRead(IReadOnlyList<Guid> members) => OpenContributions.Any(c => members.Any(m => m != c.AuthorId));

    private void Enter(RoundStep step, IReadOnlyList<Guid> members)
    {
        if (step.Writes == StepWriter.Assigned)
        {
            Allocate(members);
        }

        if (step.Form == StepForm.Lookback)
        {
            ClosedAt = NextMoveAt;
        }
    }

    private void WaitOrCancel(DateTimeOffset now, SchoolCalendar calendar)
    {
        if (WaitedAt is not null)
        {
            CancelledAt = now.ToUniversalTime();
            NextMoveAt = null;
            return;
        }

        WaitedAt = now.ToUniversalTime();

        foreach (var step in _steps.Where(s => s.Ordinal >= StepIndex))
        {
            step.EndAt(RoundSchedule.Later(step.EndsAt, WaitingDays, calendar));
        }

        NextMoveAt = CurrentStep!.MovesAt;
    }

    private void Allocate(IReadOnlyList<Guid> members)
    {
        var open = OpenContributions.ToList();
        var pairs = Allocation.Of([.. open.Select(c => c.AuthorId)], members, ReadersPerReflection, Seed);

        _assignments.AddRange(pairs.Select(p => Assignment.Of(this, open.Single(c => c.AuthorId == p.Author), p.Reader)));
    }
}
