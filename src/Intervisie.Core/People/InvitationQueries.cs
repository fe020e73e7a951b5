namespace Intervisie.Core.People;

/// <summary>What invitations are asked.</summary>
public static class InvitationQueries
{
    /// <summary>Those without an answer, whose link works or whose mail still waits: <see cref="Invitation.IsOpen"/> for the database.</summary>
    public static IQueryable<Invitation> Open(this IQueryable<Invitation> invitations, DateTimeOffset now) =>
        invitations.Where(i => i.AcceptedAt == null && i.WithdrawnAt == null && (i.TokenHash == null || i.EndsAt > now));
}
