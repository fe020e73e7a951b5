using Intervisie.Core.Groups;
using Intervisie.Core.Methods;

namespace Intervisie.Core.Rounds;

/// <summary>One cycle of bringing in reflections and giving feedback (NL: <i>ronde</i>); its steps come from a method.</summary>
public sealed partial class Round
{
    public const int DefaultReadersPerReflection = 2;

    private readonly List<RoundStep> _steps = [];
    private readonly List<Contribution> _contributions = [];
    private readonly List<Assignment> _assignments = [];
    private readonly List<Evaluation> _evaluations = [];

    private Round()
    {
    }

    public Guid Id { get; private init; } = Guid.NewGuid();

    public Guid GroupId { get; private init; }

    public string MethodSlug { get; private init; } = string.Empty;

    public string Title { get; private init; } = string.Empty;

    /// <summary>What chance is drawn from, so that an allocation can be computed again and explained.</summary>
    public int Seed { get; private init; }

    /// <summary>How many peers read each reflection, where the group is large enough.</summary>
    public int ReadersPerReflection { get; private init; } = DefaultReadersPerReflection;

    public DateTimeOffset OpensAt { get; private init; }

    /// <summary>Position of the step it stands in; −1 while it is planned.</summary>
    public int StepIndex { get; private set; } = -1;

    /// <summary>Grows with every move; saving compares it, so no move happens twice.</summary>
    public int Version { get; private set; }

    /// <summary>When it moves next; none when nothing moves any more.</summary>
    public DateTimeOffset? NextMoveAt { get; private set; }

    /// <summary>When it got three school days more because nobody had brought anything in.</summary>
    public DateTimeOffset? WaitedAt { get; private set; }

    public DateTimeOffset? ClosedAt { get; private set; }

    public DateTimeOffset? LookedBackAt { get; private set; }

    public DateTimeOffset? CancelledAt { get; private set; }

    public IReadOnlyList<RoundStep> Steps => _steps;

    public IReadOnlyList<Contribution> Contributions => _contributions;

    public IReadOnlyList<Assignment> Assignments => _assignments;

    public IReadOnlyList<Evaluation> Evaluations => _evaluations;

    public IEnumerable<Contribution> OpenContributions => _contributions.Where(c => c.WithdrawnAt is null);

    public RoundStep? CurrentStep => StepIndex >= 0 && StepIndex < _steps.Count && CancelledAt is null && LookedBackAt is null
        ? _steps.Single(s => s.Ordinal == StepIndex)
        : null;

    /// <exception cref="ArgumentException">The schedule has another number of steps than the method.</exception>
    public static Round Plan(PeerGroup group, Method method, RoundSchedule schedule, int seed)
    {
        if (schedule.StepEnds.Count != method.Steps.Count)
        {
            throw new ArgumentException("A schedule has one end for every step of its method.", nameof(schedule));
        }

        var round = new Round
        {
            GroupId = group.Id,
            MethodSlug = method.Slug,
            Title = method.Title,
            Seed = seed,
            OpensAt = schedule.OpensAt.ToUniversalTime(),
            NextMoveAt = schedule.OpensAt.ToUniversalTime(),
        };

        round._steps.AddRange(method.Steps.Select((step, i) => RoundStep.From(round, i, step, schedule.StepEnds[i])));

        return round;
    }

    public bool IsDue(DateTimeOffset now) => NextMoveAt <= now;

    /// <summary>Whether it stands in a step with this form.</summary>
    public bool IsIn(StepForm form) => CurrentStep?.Form == form;

    /// <summary>Whether it has gone past every step with this form, so that what was written there is revealed.</summary>
    public bool IsPast(StepForm form) => _steps.Where(s => s.Form == form).All(s => s.Ordinal < StepIndex);
}
