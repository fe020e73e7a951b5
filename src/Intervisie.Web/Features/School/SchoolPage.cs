namespace Intervisie.Web.Features.School;

/// <summary>What a school sees of its own part in intervisie. For who leads and assesses, there is no field for a name or a number.</summary>
/// <param name="HasGroups">Whether colleagues of this school are in a group; more than that a leader does not see.</param>
/// <param name="Groups">The names of those groups, for the school administrator alone.</param>
public sealed record SchoolPage(Guid Id, string Name, bool HasGroups, IReadOnlyList<string> Groups, bool IsAdministrator);
