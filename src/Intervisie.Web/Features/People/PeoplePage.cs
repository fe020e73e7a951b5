namespace Intervisie.Web.Features.People;

/// <summary>Who works at a school and who was asked: names and parts, and nothing of what anybody does here.</summary>
public sealed record PeoplePage(Guid SchoolId, string School)
{
    public required IReadOnlyList<ColleagueRow> Colleagues { get; init; }

    public required IReadOnlyList<InvitationRow> Invitations { get; init; }

    /// <summary>Those that still work, the first to end first.</summary>
    public required IReadOnlyList<CodeRow> Codes { get; init; }

    /// <summary>Whether the school has said what its work addresses end in.</summary>
    public required bool CanMakeCodes { get; init; }
}

/// <param name="Roles">What they are here, in Dutch words.</param>
public sealed record ColleagueRow(Guid Id, string Name, IReadOnlyList<string> Roles);

/// <summary>Somebody who was asked and has not answered yet.</summary>
/// <param name="Name">None when the school gave none.</param>
/// <param name="EndsAt">None when it would be over by now, but the mail with the link has not left.</param>
public sealed record InvitationRow(Guid Id, string? Name, string Email, string Role, DateTimeOffset? EndsAt);

/// <summary>A code that works; what it says is kept nowhere.</summary>
public sealed record CodeRow(Guid Id, bool IsForGroup, DateTimeOffset EndsAt);

/// <summary>A code that is shown once.</summary>
/// <param name="Address">Where it is typed, as people type it.</param>
public sealed record CodePage(Guid SchoolId, string Code, string Address, DateTimeOffset EndsAt);
