using System.Text.Json;

namespace Intervisie.Web.Tests.TakeAlong;

public sealed class TakeAlongTests(Site site) : IClassFixture<Site>
{
    [Fact]
    public async Task All_that_somebody_wrote_stands_on_one_page_and_in_one_file()
    {
        var noor = site.IdOf("Noor");
        var own = Own(noor);
        var visit = await site.As("Noor");

        var page = (await visit.Read("/meenemen")).QuerySelector("main")!.TextContent;
        var file = await (await visit.Get("/meenemen/gegevens")).Content.ReadAsStringAsync();

        Assert.True(own.Count > 8);
        Assert.All(own, text => Assert.Contains(text, page, StringComparison.Ordinal));
        using var data = JsonDocument.Parse(file);
        var all = Texts(data.RootElement).ToHashSet(StringComparer.Ordinal);
        Assert.All(own, text => Assert.Contains(text, all));
        Assert.Contains("Eigendom van de leraar; inzage is nooit een voorwaarde.", page, StringComparison.Ordinal);
        Assert.Contains("Noor Hoekstra", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_one_chose_and_is_and_shared_goes_along_too()
    {
        var noor = site.IdOf("Noor");
        var visit = await site.As("Noor");
        await visit.Post("/leren/toon/checks/check-1", ("answer", "a"));

        var page = (await visit.Read("/meenemen")).QuerySelector("main")!.TextContent;
        using var data = JsonDocument.Parse(await (await visit.Get("/meenemen/gegevens")).Content.ReadAsStringAsync());
        int Count(string list) => data.RootElement.GetProperty(list).GetArrayLength();

        Assert.Contains("starter op Basisschool De Wilgenhof", page, StringComparison.Ordinal);
        Assert.Contains("Begeleid door Marloes van Dam", page, StringComparison.Ordinal);
        Assert.Contains("met Marloes van Dam", page, StringComparison.Ordinal);
        Assert.Contains("Bij de checks koos je:", page, StringComparison.Ordinal);
        Assert.Equal(site.Ask(db => db.Memberships.Count(m => m.PersonId == noor)), Count("groups"));
        Assert.Equal(site.Ask(db => db.SnapshotShares.Count(s => s.OwnerId == noor)), Count("shares"));
        Assert.Equal(site.Ask(db => db.PromiseChecks.Count(c => c.PersonId == noor)), Count("promiseChecks"));
    }

    [Fact]
    public async Task Feedback_stands_under_the_first_name_the_group_knows()
    {
        var noor = site.IdOf("Noor");
        var givers = site.Ask(db => db.Assignments.Where(a => a.Feedback != null && db.Contributions.Any(c => c.Id == a.ContributionId && c.AuthorId == noor))
            .Join(db.People, a => a.ReaderId, p => p.Id, (a, p) => p).ToList());

        var page = (await (await site.As("Noor")).Read("/meenemen")).QuerySelector("main")!.TextContent;

        Assert.NotEmpty(givers);
        Assert.All(givers, giver => Assert.Contains($"Feedback van {giver.Name.Given}", page, StringComparison.Ordinal));
        Assert.All(givers, giver => Assert.DoesNotContain(giver.Name.Family, page, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Saar")]
    [InlineData("Iris")]
    [InlineData("Marloes")]
    [InlineData("Henk")]
    public async Task Nobody_takes_along_what_another_wrote_for_themselves(string person)
    {
        var secret = site.Ask(db => db.Reflections.Where(r => r.AuthorId == site.IdOf("Noor") && !db.Contributions.Any(c => c.ReflectionId == r.Id)).AsEnumerable().SelectMany(r => r.Answers.Values).Where(a => a.Length > 20).ToList());
        var visit = await site.As(person);

        var file = await (await visit.Get("/meenemen/gegevens")).Content.ReadAsStringAsync();
        var page = (await visit.Read("/meenemen")).Body!.TextContent;

        Assert.NotEmpty(secret);
        Assert.DoesNotContain(secret, text => file.Contains(text, StringComparison.Ordinal) || page.Contains(text, StringComparison.Ordinal));
    }

    /// <summary>The texts of this person, of every kind the demo world has.</summary>
    private List<string> Own(Guid me) => site.Ask(db =>
        db.Reflections.Where(r => r.AuthorId == me).AsEnumerable().SelectMany(r => r.Answers.Values)
            .Concat(db.Intentions.Where(i => i.OwnerId == me).Select(i => i.Text))
            .Concat(db.Contributions.Where(c => c.AuthorId == me).AsEnumerable().Select(c => c.Question.Value))
            .Concat(db.Assignments.Where(a => a.ReaderId == me && a.Feedback != null).Select(a => a.Feedback!).AsEnumerable().Select(f => f.Appreciation.Value))
            .ToList());

    private static IEnumerable<string> Texts(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.String => [element.GetString()!],
        JsonValueKind.Array => element.EnumerateArray().SelectMany(Texts),
        JsonValueKind.Object => element.EnumerateObject().SelectMany(p => Texts(p.Value)),
        _ => [],
    };
}
