namespace Intervisie.Web.Features.People;

/// <summary>Who works at a school and who was asked: names and parts, and nothing of what anybody does here.</summary>
public sealed record PeoplePage(Guid SchoolId, string School, IReadOnlyList<ColleagueRow> Colleagues, IReadOnlyList<InvitationRow> Invitations);

/// <param name="Roles">What they are here, in Dutch words.</param>
public sealed record ColleagueRow(Guid Id, string Name, IReadOnlyList<string> Roles);

/// <summary>Somebody who was asked and has not answered yet.</summary>
public sealed record InvitationRow(Guid Id, string Email, string Role, DateTimeOffset EndsAt);

/// <summary>A code that is shown once.</summary>
/// <param name="Address">Where it is typed, as people type it.</param>
public sealed record CodePage(Guid SchoolId, string Code, string Address, DateTimeOffset EndsAt);
