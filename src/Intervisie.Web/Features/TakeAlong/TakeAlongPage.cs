using Intervisie.Core.Data;
using Intervisie.Web.Infrastructure;

namespace Intervisie.Web.Features.TakeAlong;

/// <summary>All that is the reader's own, on one page.</summary>
public sealed record TakeAlongPage(TakenAlong Own, IReadOnlyList<DraftWords> Drafts)
{
    public bool IsEmpty => Own is { Reflections: [], Names: [], Contributions: [], FeedbackGiven: [], Lessons: [], Intentions: [], Snapshots: [], Modules: [], Parts: [], Groups: [], Coaching: [], Shares: [], PromiseChecks: [] } && Drafts.Count == 0;
}

/// <summary>What was begun and not sent.</summary>
public sealed record DraftWords(DateTimeOffset SavedAt, IReadOnlyList<KeptWords> Words);
