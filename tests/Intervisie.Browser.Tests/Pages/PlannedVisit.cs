using Intervisie.Tests.Pages;

namespace Intervisie.Browser.Tests.Pages;

/// <summary>A page to look at in the browser.</summary>
/// <param name="Address">Where the page is, or the page that holds the form.</param>
/// <param name="Form">The form to send empty there; none for the page itself.</param>
internal sealed record PlannedVisit(string Person, string Language, string Endpoint, string Address, string? Form)
{
    public string Name => $"{Endpoint} as {Person}: {Form ?? Address}";

    /// <summary>Each page in each of its states and for each of its roles; with <c>bin/test --full</c> every page of every person.</summary>
    public static IReadOnlyList<PlannedVisit> Plan(IEnumerable<VisitedPage> pages)
    {
        var seen = pages.Where(page => page.IsPage).ToList();
        var chosen = Scope.IsFull ? seen : seen.DistinctBy(State).Union(seen.Where(page => page.Status == 200).DistinctBy(Role));

        return [.. chosen.Select(page => Visit(page, seen)).OfType<PlannedVisit>()];
    }

    /// <summary>A page that refuses looks the same wherever it is met.</summary>
    private static string State(VisitedPage page) =>
        page.Status is 403 or 404 ? $"{page.Status} {page.Person == Cast.Stranger}" : $"{page.Endpoint} {page.Status} {page.State}";

    private static string Role(VisitedPage page) => $"{page.Endpoint} {Cast.RoleOf(page.Person)}";

    private static PlannedVisit? Visit(VisitedPage page, IReadOnlyList<VisitedPage> all)
    {
        if (page.Endpoint.StartsWith("GET", StringComparison.Ordinal))
        {
            return new(page.Person, page.Language, page.Endpoint, page.Address, Form: null);
        }

        // A form that no page offers cannot be sent from a browser; its answer is judged over plain HTTP.
        var holder = all.FirstOrDefault(p => p.Person == page.Person && p.Language == page.Language && p.Status == 200 && p.Forms.Contains(page.Address));

        return page.Status == 422 && holder is not null ? new(page.Person, page.Language, page.Endpoint, holder.Address, page.Address) : null;
    }
}
