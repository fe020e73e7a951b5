namespace Intervisie.Web.Features.Development;

/// <summary>All faults of the content.</summary>
public sealed record ContentFaultsPage(IReadOnlyList<ContentFaultRow> Faults);

/// <summary>One fault: where it stands and how to mend it.</summary>
public sealed record ContentFaultRow(string Place, string What);
