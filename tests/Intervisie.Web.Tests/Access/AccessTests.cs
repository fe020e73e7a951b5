using System.Globalization;
using System.Text;

namespace Intervisie.Web.Tests.Access;

/// <summary>What the site answers to each person must equal the hand-kept matrix, and every endpoint must stand in it.</summary>
public sealed class AccessTests(Site site) : IClassFixture<Site>
{
    private const string Nobody = "niemand";

    [Fact]
    public void Every_endpoint_stands_in_the_matrix_and_nothing_else_does()
    {
        var rows = AccessMatrix.Read().Rows.Keys.ToHashSet(StringComparer.Ordinal);
        var endpoints = Endpoints.Of(site).ToHashSet(StringComparer.Ordinal);

        Assert.Empty(endpoints.Except(rows));
        Assert.Empty(rows.Except(endpoints));
    }

    [Fact]
    public async Task Everybody_gets_the_answer_of_the_matrix()
    {
        await site.BecomeReady();
        var matrix = AccessMatrix.Read();
        var surprises = new StringBuilder();

        foreach (var (endpoint, answers) in await new Inquiry(site, () => VisitsOf(matrix.People)).RunAsync())
        {
            var expected = matrix.Rows.GetValueOrDefault(endpoint) ?? [];

            if (!answers.SequenceEqual(expected))
            {
                surprises.AppendLine(CultureInfo.InvariantCulture, $"| `{endpoint}` | {string.Join(" | ", answers)} |   expected: {string.Join(" | ", expected)}");
            }
        }

        Assert.True(surprises.Length == 0, $"Observed, in the order {string.Join(", ", matrix.People)}:\n{surprises}");
    }

    private async Task<IReadOnlyList<Visit>> VisitsOf(IReadOnlyList<string> people)
    {
        var visits = new List<Visit>();

        foreach (var person in people)
        {
            visits.Add(person == Nobody ? site.Anonymous() : await site.As(person));
        }

        return visits;
    }
}
