using Intervisie.Tests.Pages;

namespace Intervisie.Browser.Tests.Pages;

/// <summary>Every kind of page, in every state and for every role, as Chromium shows it on a phone (docs/testing.md).</summary>
public sealed class EveryPageTests(InspectedSite site) : IClassFixture<InspectedSite>
{
    /// <summary>Endpoints that are not looked at here, and why.</summary>
    private static readonly Dictionary<string, string> NotLookedAt = new(StringComparer.Ordinal)
    {
        ["GET /health/live"] = "a word for a machine",
        ["GET /health/ready"] = "a word for a machine",
        ["GET /leren/{module}/beeld/{name}"] = "a picture",
        ["GET /inbrengen/{id}/verborgen"] = "a few words for script",
        ["GET /herkenbaar/{id}"] = "the demo world hides no text; Journeys/LeakTests looks at it",
        ["GET /meenemen/gegevens"] = "a file to keep",
        ["GET /scholen/{schoolId}/mensen/voorbeeld"] = "a file to fill in",
    };

    [Fact]
    public void Every_endpoint_with_a_page_is_looked_at_or_named_with_its_reason()
    {
        var readable = AccessMatrix.Read().Rows.Where(row => row.Key.StartsWith("GET", StringComparison.Ordinal) && row.Value.Contains("200")).Select(row => row.Key);

        Assert.Empty(readable.Except(site.Visits.Select(visit => visit.Endpoint)).Except(NotLookedAt.Keys));
    }

    [Fact]
    public void No_page_breaks_a_rule_of_axe() => Faults.None(Those("breaks"));

    [Fact]
    public void No_page_loses_its_contrast_in_the_dark() => Faults.None(Those("in the dark"));

    [Fact]
    public void Every_page_shows_one_heading_of_the_first_level() => Faults.None(Those("shows"));

    [Fact]
    public void No_page_is_wider_than_a_phone() => Faults.None(Those("is "));

    [Fact]
    public void No_page_complains_in_the_console() => Faults.None(Those("says in the console").Concat(Those("has a script that fails")));

    [Fact]
    public void No_page_asks_another_host_for_anything() => Faults.None(Those("asks"));

    private IEnumerable<Fault> Those(string beginning) => site.Faults.Where(fault => fault.Sentence.StartsWith(beginning, StringComparison.Ordinal));
}
