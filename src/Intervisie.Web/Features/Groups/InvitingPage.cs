using Intervisie.Core.People;

namespace Intervisie.Web.Features.Groups;

/// <summary>Who is in a group and asking colleagues into it, for its facilitator.</summary>
/// <param name="IsFull">Then nobody can be asked.</param>
/// <param name="Site">Where who has a code goes to.</param>
public sealed record InvitingPage(Guid GroupId, string GroupName, bool IsFull, string Site)
{
    public required InvitingForm Form { get; init; }

    public required RenamingForm Naming { get; init; }

    /// <summary>Whether the school said what its work addresses end in; without it a code lets anybody in.</summary>
    public required bool HasMailDomain { get; init; }

    public required IReadOnlyList<MemberRow> Members { get; init; }

    /// <summary>Who has not answered yet, by name or address.</summary>
    public required IReadOnlyList<InvitedRow> Invitations { get; init; }

    /// <summary>Those that still work.</summary>
    public required IReadOnlyList<CodeRow> Codes { get; init; }

    /// <summary>The code that was just made; it is shown this once.</summary>
    public string? Code { get; init; }
}

/// <summary>A member of the group.</summary>
public sealed record MemberRow(Guid Id, ShownName Name);

/// <summary>Somebody who was asked.</summary>
/// <param name="Who">The name as the school gave it, or the address.</param>
/// <param name="EndsAt">None when it would be over by now, but the mail with the link has not left.</param>
public sealed record InvitedRow(Guid Id, string Who, DateTimeOffset? EndsAt);

/// <summary>A code without its letters, which nobody keeps.</summary>
public sealed record CodeRow(Guid Id, DateTimeOffset EndsAt);
