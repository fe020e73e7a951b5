using System.Globalization;
using System.Net;
using System.Text;

namespace Intervisie.Web.Tests.Access;

/// <summary>Every endpoint, with things of De Wilgenhof in its address, asked in every role of that school, of another school of its board and of another board.</summary>
public sealed class AcrossSchoolsTests(Site site) : IClassFixture<Site>
{
    [Fact]
    public async Task Every_role_at_every_school_gets_the_answer_of_the_matrix()
    {
        await site.BecomeReady();
        var strangers = await RolesEverywhere.MakeIn(site);
        var matrix = AccessMatrix.Read("access-schools.md").Rows;
        var surprises = new StringBuilder();

        foreach (var (endpoint, answers) in await new Inquiry(site, strangers.VisitsAsync).RunAsync())
        {
            var cells = answers.Chunk(RolesEverywhere.Roles.Count).Select(place => string.Join(' ', place)).ToList();
            var expected = matrix.GetValueOrDefault(endpoint) ?? [];

            if (!cells.SequenceEqual(expected))
            {
                surprises.AppendLine(CultureInfo.InvariantCulture, $"| `{endpoint}` | {string.Join(" | ", cells)} |");
            }
        }

        Assert.True(surprises.Length == 0, $"Observed:\n{surprises}");
        Assert.Equal(Endpoints.Of(site).Order(StringComparer.Ordinal), matrix.Keys.Order(StringComparer.Ordinal));
    }

    /// <summary>The address is one's own school; what it points at is of De Wilgenhof.</summary>
    [Fact]
    public async Task Things_of_another_school_are_not_there_under_the_address_of_ones_own()
    {
        var strangers = await RolesEverywhere.MakeIn(site);
        var things = new NoorsThings(site);
        var found = new StringBuilder();

        foreach (var (visit, school) in await strangers.OutsidersAsync())
        {
            foreach (var endpoint in Endpoints.Of(site).Where(e => e.Contains("{schoolId}", StringComparison.Ordinal) && (e.Contains("{id}", StringComparison.Ordinal) || e.Contains("{personId}", StringComparison.Ordinal))))
            {
                var address = things.Address(endpoint).Replace(strangers.OwnSchool.ToString(), school.ToString(), StringComparison.Ordinal);
                var answer = endpoint.StartsWith("GET", StringComparison.Ordinal) ? await visit.Get(address) : await visit.Post(address);

                if (answer.StatusCode is not (HttpStatusCode.NotFound or HttpStatusCode.Forbidden))
                {
                    found.AppendLine(CultureInfo.InvariantCulture, $"{endpoint} answered {answer.StatusCode}");
                }
            }
        }

        Assert.Equal(string.Empty, found.ToString());
    }

    [Fact]
    public void Nothing_that_names_a_school_in_its_address_is_there_for_another_school()
    {
        var leaks =
            from row in AccessMatrix.Read("access-schools.md").Rows
            where row.Key.Contains("{schoolId}", StringComparison.Ordinal)
            where row.Value.Skip(1).SelectMany(place => place.Split(' ')).Any(answer => answer != "404")
            select row.Key;

        Assert.Empty(leaks);
        Assert.Contains(AccessMatrix.Read("access-schools.md").Rows, row => row.Key.Contains("{schoolId}", StringComparison.Ordinal));
    }
}
