using System.Globalization;
using System.Text;

namespace Intervisie.Web.Tests.Access;

/// <summary>What the site answers to each person must equal the hand-kept matrix, and every endpoint must stand in it.</summary>
public sealed class AccessTests(Site site) : IClassFixture<Site>
{
    private const string Nobody = "niemand";
    private const string SigningOut = "POST /afmelden";

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
        var observed = await Observe(Endpoints.Of(site), matrix.People);
        var surprises = new StringBuilder();

        foreach (var (endpoint, answers) in observed)
        {
            var expected = matrix.Rows.GetValueOrDefault(endpoint) ?? [];

            if (!answers.SequenceEqual(expected))
            {
                surprises.AppendLine(CultureInfo.InvariantCulture, $"| `{endpoint}` | {string.Join(" | ", answers)} |   expected: {string.Join(" | ", expected)}");
            }
        }

        Assert.True(surprises.Length == 0, $"Observed, in the order {string.Join(", ", matrix.People)}:\n{surprises}");
    }

    private async Task<List<(string Endpoint, List<string> Answers)>> Observe(IReadOnlyList<string> endpoints, IReadOnlyList<string> people)
    {
        var things = new NoorsThings(site);
        var visits = await VisitsOf(people);
        var observed = new List<(string, List<string>)>();
        using var backup = new Backup(site);

        foreach (var endpoint in endpoints)
        {
            var address = things.Address(endpoint);
            var answers = new List<string>();

            foreach (var visit in visits)
            {
                answers.Add(await AnswerTo(visit, endpoint, address));

                if (!endpoint.StartsWith("GET", StringComparison.Ordinal))
                {
                    backup.Restore();
                }
            }

            observed.Add((endpoint, answers));

            if (endpoint == SigningOut)
            {
                visits = await VisitsOf(people);
            }
        }

        return observed;
    }

    private async Task<List<Visit>> VisitsOf(IReadOnlyList<string> people)
    {
        var visits = new List<Visit>();

        foreach (var person in people)
        {
            visits.Add(person == Nobody ? site.Anonymous() : await site.As(person));
        }

        return visits;
    }

    /// <summary>A form is sent empty, with a good token: what is refused here is refused for who asks, not for what is missing.</summary>
    private static async Task<string> AnswerTo(Visit visit, string endpoint, string address)
    {
        var answer = endpoint.StartsWith("GET", StringComparison.Ordinal) ? await visit.Get(address) : await visit.Post(address);

        return ((int)answer.StatusCode).ToString(CultureInfo.InvariantCulture);
    }
}
