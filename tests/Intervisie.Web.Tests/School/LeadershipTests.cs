using Intervisie.Core.Calendar;
using Intervisie.Core.Data;
using Intervisie.Core.Intentions;
using Intervisie.Core.People;
using Intervisie.Core.Reflections;
using Intervisie.Core.Skills;
using Intervisie.Core.Training;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Intervisie.Web.Tests.School;

/// <summary>Whatever one teacher does, who leads the school sees the same: page by page, letter by letter.</summary>
public sealed class LeadershipTests(Site site) : IClassFixture<Site>
{
    private const int Steps = 40;

    /// <summary>What a teacher does here. The yearly answer is left out on purpose: its total is meant to be seen, from five answers.</summary>
    private static readonly IReadOnlyList<(string Name, Func<IntervisieDb, Guid, DateTimeOffset, Random, Task> Do)> Deeds =
    [
        ("writes a reflection", (db, id, now, chance) => Add(db, Written(id, now, chance))),
        ("begins a form", async (db, id, now, chance) => await db.KeepDraftAsync(id, $"vraag:{Guid.NewGuid()}", new Dictionary<string, string> { ["a"] = $"woord {chance.Next()}" }, now, CancellationToken.None)),
        ("reads", async (db, id, now, chance) => { if (!await db.SectionProgress.AnyAsync(p => p.PersonId == id && p.Section == "voorbeeld")) { db.Add(SectionProgress.Read(id, "toon", "voorbeeld", now)); } }),
        ("takes a snapshot", (db, id, now, chance) => Add(db, SkillSnapshot.Take(id, [new("toon", (SkillLevel)chance.Next(1, 5), Confidence: chance.Next(1, 11))], now))),
        ("plans something", (db, id, now, chance) => Add(db, Intention.Make(id, $"Ik tel tot {chance.Next(3, 9)}.", SchoolTime.DateOf(now).AddDays(chance.Next(30)), now))),
        ("leaves a group", (db, id, now, _) => db.Memberships.Where(m => m.PersonId == id && m.LeftAt == null).ForEachAsync(m => m.Leave(now))),
        ("joins a group", async (db, id, now, _) => { if (!await db.Memberships.AnyAsync(m => m.PersonId == id && m.LeftAt == null)) { (await db.Groups.Include(g => g.Memberships).FirstAsync(g => g.Name == "De Doorvragers")).Admit(await db.People.SingleAsync(p => p.Id == id), now); } }),
        ("ends coaching", (db, id, now, _) => db.CoachingRelations.Where(c => c.StarterId == id && c.EndedAt == null).ForEachAsync(c => c.End(now))),
        ("chooses a language", (db, id, _, chance) => db.People.Where(p => p.Id == id).ForEachAsync(p => p.Speak(chance.Next(2) == 0 ? "nl" : "en"))),
    ];

    [Theory]
    [InlineData("Noor", 1)]
    [InlineData("Lotte", 2)]
    [InlineData("Merel", 3)]
    public async Task What_leadership_sees_does_not_change_with_what_one_teacher_does(string teacher, int seed)
    {
        var wilma = await site.As("Wilma");
        var pages = await PagesOf(wilma);
        var before = await ReadAll(wilma, pages);
        var chance = new Random(seed);

        for (var step = 0; step < Steps; step++)
        {
            var (name, deed) = Deeds[chance.Next(Deeds.Count)];
            await DoAsync(db => deed(db, site.IdOf(teacher), Now, chance));
            var after = await ReadAll(wilma, pages);

            foreach (var page in pages)
            {
                Assert.True(before[page] == after[page], $"After {teacher} {name} (step {step}, seed {seed}), {page} is different.");
            }
        }
    }

    /// <summary>The test would see it: what an administrator changes does show.</summary>
    [Fact]
    public async Task What_the_school_changes_does_show()
    {
        var wilma = await site.As("Wilma");
        var pages = await PagesOf(wilma);
        var before = await ReadAll(wilma, pages);

        await DoAsync(async db => db.Remove(await db.Promises.SingleAsync()));

        Assert.Contains(pages, page => before[page] != ReadAll(wilma, pages).Result[page]);
    }

    private DateTimeOffset Now => site.Services.GetRequiredService<TimeProvider>().GetUtcNow();

    /// <summary>Every page with an address of the school that she may open, found by its links from her own places.</summary>
    private static async Task<IReadOnlyList<string>> PagesOf(Visit wilma)
    {
        var found = new List<string> { "/" };
        var seen = new HashSet<string>(StringComparer.Ordinal) { "/" };

        for (var i = 0; i < found.Count; i++)
        {
            var answer = await wilma.Get(found[i]);
            var html = answer.Headers.Location is { } on ? $"<a href='{on}'></a>" : await answer.Content.ReadAsStringAsync();

            foreach (var link in Visit.Parse(html).QuerySelectorAll("a[href^='/']").Select(a => a.GetAttribute("href")!.Split('#', '?')[0]).Where(l => IsAboutTheSchool(l) && seen.Add(l)))
            {
                found.Add(link);
            }
        }

        Assert.Contains(found, page => page.StartsWith("/scholen/", StringComparison.Ordinal));

        return found;
    }

    private static bool IsAboutTheSchool(string link) => link.StartsWith("/school", StringComparison.Ordinal) || link.StartsWith("/scholen/", StringComparison.Ordinal) || link is "/veiligheid" or "/groep";

    private static async Task<Dictionary<string, string>> ReadAll(Visit visit, IReadOnlyList<string> pages)
    {
        var read = new Dictionary<string, string>(StringComparer.Ordinal);

        foreach (var page in pages)
        {
            var html = Visit.Parse(await (await visit.Get(page)).Content.ReadAsStringAsync());
            read[page] = html.QuerySelector("main")?.TextContent ?? string.Empty;
        }

        return read;
    }

    private static Reflection Written(Guid author, DateTimeOffset now, Random chance)
    {
        var reflection = Reflection.Begin(author, now);
        reflection.Write(new Dictionary<string, string>(StringComparer.Ordinal) { ["moment"] = $"Het werd stil, voor de {chance.Next()}e keer." }, now);

        return reflection;
    }

    private static Task Add(IntervisieDb db, object row)
    {
        db.Add(row);

        return Task.CompletedTask;
    }

    private async Task DoAsync(Func<IntervisieDb, Task> deed)
    {
        using var scope = site.Services.CreateScope();
        var db = scope.ServiceProvider.GetRequiredService<IntervisieDb>();
        db.StayWithin(SchoolBoundary.Lifted);
        await deed(db);
        await db.SaveChangesAsync();
    }
}
