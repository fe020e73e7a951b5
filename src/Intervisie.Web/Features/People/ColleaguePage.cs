namespace Intervisie.Web.Features.People;

/// <summary>One colleague, as who looks after the accounts sees them: parts and relations, no day and no word of anything they did.</summary>
public sealed record ColleaguePage(Guid SchoolId, Guid Id, string Name)
{
    public required IReadOnlyList<RoleRow> Roles { get; init; }

    public required IReadOnlyList<RoleChoice> RolesToAdd { get; init; }

    /// <summary>Whether they can have a coach.</summary>
    public required bool Teaches { get; init; }

    public required IReadOnlyList<RelationRow> Coaches { get; init; }

    public required IReadOnlyList<PersonChoice> CoachesToAdd { get; init; }

    public required IReadOnlyList<RelationRow> Assesses { get; init; }

    public required IReadOnlyList<RelationRow> AssessedBy { get; init; }

    /// <summary>Whether they lead here; nobody else assesses.</summary>
    public required bool Leads { get; init; }

    /// <summary>The leaders who do not assess them yet.</summary>
    public required IReadOnlyList<PersonChoice> AssessorsToAdd { get; init; }

    /// <summary>Whom they could assess too; none for who does not lead.</summary>
    public required IReadOnlyList<PersonChoice> PeopleToAssess { get; init; }

    public RoleForm NewRole { get; init; } = new();

    public CoachForm NewCoach { get; init; } = new();

    public AssessorForm NewAssessor { get; init; } = new();

    public AssessedForm Assessing { get; init; } = new();

    /// <summary>Where the pages about this colleague stand, without a slash in front.</summary>
    public string Path => $"scholen/{SchoolId}/mensen/{Id}";
}

public sealed record RoleRow(Guid AppointmentId, string Word);

public sealed record RoleChoice(string Value, string Word);

/// <summary>Somebody they have a relation with, which can be ended.</summary>
public sealed record RelationRow(Guid Id, string Name);

public sealed record PersonChoice(Guid Id, string Name);
