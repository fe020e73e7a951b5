namespace Intervisie.Web.Features.Development;

/// <summary>What time it is in the demo world, and which moments can be jumped to.</summary>
/// <param name="AheadHours">How far the demo world is ahead of the wall, in whole hours.</param>
public sealed record ClockPage(DateTimeOffset Now, int AheadHours, IReadOnlyList<RoundMoment> Rounds);

/// <summary>When a round moves on.</summary>
/// <param name="Step">The step it stands in; none while it is planned.</param>
public sealed record RoundMoment(Guid RoundId, string Group, string Round, string? Step, DateTimeOffset MovesAt);
