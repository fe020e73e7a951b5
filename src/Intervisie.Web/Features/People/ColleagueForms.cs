using System.ComponentModel.DataAnnotations;
using Intervisie.Core.People;

namespace Intervisie.Web.Features.People;

/// <summary>Another part for a colleague.</summary>
public sealed class RoleForm
{
    [Required(ErrorMessage = "Kies een rol.")]
    public Role? Role { get; set; }
}

/// <summary>Who is going to guide a colleague.</summary>
public sealed class CoachForm
{
    [Required(ErrorMessage = "Kies een coach.")]
    public Guid? CoachId { get; set; }
}

/// <summary>Who is going to assess a colleague.</summary>
public sealed class AssessorForm
{
    [Required(ErrorMessage = "Kies wie deze collega beoordeelt.")]
    public Guid? AssessorId { get; set; }
}

/// <summary>Whom a leader assesses.</summary>
public sealed class AssessedForm
{
    public List<Guid> People { get; set; } = [];

    /// <summary>Everybody who teaches here now.</summary>
    public bool AllTeachers { get; set; }
}
