namespace Intervisie.Core.People;

/// <summary>Whom a school invites, and as what.</summary>
/// <param name="Email">In small letters.</param>
/// <param name="Name">None when the colleague fills it in.</param>
public sealed record InvitedColleague(string Email, PersonName? Name, Role Role);
