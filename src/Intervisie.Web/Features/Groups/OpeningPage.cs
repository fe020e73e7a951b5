using Intervisie.Core.Schools;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Intervisie.Web.Features.Groups;

/// <summary>Opening a group: first at which school, then its name and who is in it.</summary>
/// <param name="Schools">Where this person may open groups, by name.</param>
/// <param name="School">The one that was chosen; none while there is still a choice.</param>
public sealed record OpeningPage(OpeningForm Form, IReadOnlyList<SchoolChoice> Schools, OpeningSchool? School);

/// <summary>A school to choose.</summary>
public sealed record SchoolChoice(Guid Id, string Name);

/// <summary>What a school brings to a group that opens.</summary>
/// <param name="Missing">The safety contacts that nobody named; with any of them no group opens.</param>
/// <param name="FillPath">Where they are filled in, for the administrator of the school alone.</param>
/// <param name="Facilitators">Whom an administrator chooses from; none for who will facilitate the group.</param>
/// <param name="Teachers">Who may become a member, by name.</param>
public sealed record OpeningSchool(
    Guid Id, string Name, IReadOnlyList<SafetyContactKind> Missing, string? FillPath, IReadOnlyList<SelectListItem>? Facilitators, IReadOnlyList<TeacherChoice> Teachers);

/// <summary>A colleague who teaches there.</summary>
public sealed record TeacherChoice(Guid Id, string Name);
