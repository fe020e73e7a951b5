namespace Intervisie.Tests.Pages;

/// <summary>What one person got for one address.</summary>
/// <param name="Endpoint">As in docs/access.md.</param>
/// <param name="State">Of which parts the page is made, whatever it says: two pages with the same state look alike.</param>
/// <param name="Links">Addresses on this site that the page offers to follow.</param>
/// <param name="Forms">Where its POST forms go.</param>
/// <param name="Faults">What is wrong with it, in one sentence each.</param>
internal sealed record VisitedPage(
    string Person,
    string Language,
    string Endpoint,
    string Address,
    int Status,
    string Html,
    string State,
    IReadOnlyList<string> Links,
    IReadOnlyList<string> Forms,
    IReadOnlyList<string> Faults)
{
    public string Name => $"{Endpoint} {Status} as {Person}: {Address}";

    public bool IsPage => Html.Length > 0;
}
