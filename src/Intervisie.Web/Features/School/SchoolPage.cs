namespace Intervisie.Web.Features.School;

/// <summary>A school's own page.</summary>
public sealed record SchoolPage(Guid Id, string Name)
{
    /// <summary>For the school administrator alone.</summary>
    public AdministrationPart? Administration { get; init; }

    /// <summary>For who leads alone.</summary>
    public LeadingPart? Leading { get; init; }
}

/// <summary>What is done and still to do before colleagues can begin, and the names of their groups.</summary>
public sealed record AdministrationPart(IReadOnlyList<OnboardingStep> Steps, IReadOnlyList<string> Groups);

/// <summary>One thing that a school sets up.</summary>
/// <param name="Path">Behind the address of the school.</param>
public sealed record OnboardingStep(string Title, string Note, string Path, bool IsDone);

/// <summary>What who leads and assesses sees: no field for a name, nothing counted but the yearly answers from five on (§6.4).</summary>
/// <param name="HasGroups">Whether colleagues of this school are in a group; more than that a leader does not see.</param>
public sealed record LeadingPart(bool HasGroups, IReadOnlyList<PromiseStateRow> Promise, TallyPart Tally);

/// <summary>Whether a line of the promise is filled in.</summary>
public sealed record PromiseStateRow(string Promise, bool IsFilledIn);
