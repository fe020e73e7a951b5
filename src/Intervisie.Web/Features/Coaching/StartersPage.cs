using Intervisie.Web.Features.Shared;

namespace Intervisie.Web.Features.Coaching;

/// <summary>The starters a coach guides now, by family name: no order of activity, no counts.</summary>
public sealed record StartersPage(IReadOnlyList<StarterRow> Starters);

/// <summary>One starter in the list.</summary>
public sealed record StarterRow(Guid Id, string Name, bool SharesSomething);

/// <summary>One starter, with what that starter shares and nothing else.</summary>
public sealed record StarterPage(string Name, IReadOnlyList<SharedSnapshot> Snapshots);
