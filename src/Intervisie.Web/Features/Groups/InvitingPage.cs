namespace Intervisie.Web.Features.Groups;

/// <summary>Asking colleagues into a group, for its facilitator.</summary>
/// <param name="IsFull">Then nobody can be asked.</param>
/// <param name="Code">The code that was just made; it is shown this once.</param>
/// <param name="Site">Where who has a code goes to.</param>
public sealed record InvitingPage(Guid GroupId, string GroupName, bool IsFull, InvitingForm Form, string? Code, string Site);
