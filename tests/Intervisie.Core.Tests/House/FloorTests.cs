using System.Text.RegularExpressions;

namespace Intervisie.Core.Tests.House;

/// <summary>Every arrow between the folders of Core runs down, and none runs in a circle.</summary>
public sealed partial class FloorTests
{
    private static readonly string[][] Floors =
    [
        ["Work", "Demo"],
        ["Data"],
        ["Privacy"],
        ["Live"],
        ["Rounds"],
        ["Methods", "Reflections", "Groups", "Coaching"],
        ["Training", "Conversations", "Skills", "Intentions", "Consent", "Calendar", "Deidentification"],
        ["People", "Schools", "Mail", "Audit"],
        ["Content"],
    ];

    [Fact]
    public void Every_folder_of_Core_stands_on_a_floor()
    {
        var known = Floors.SelectMany(f => f).ToHashSet(StringComparer.Ordinal);

        Assert.Subset(known, Arrows().SelectMany(a => new[] { a.From, a.To }).ToHashSet(StringComparer.Ordinal));
    }

    [Fact]
    public void No_folder_looks_up()
    {
        var climbers = Arrows().Where(a => FloorOf(a.To) < FloorOf(a.From)).Select(a => $"{a.File} climbs to {a.To}");

        Assert.Empty(climbers);
    }

    [Fact]
    public void No_two_folders_of_one_floor_use_each_other()
    {
        var sideways = Arrows().Where(a => FloorOf(a.To) == FloorOf(a.From)).Select(a => (a.From, a.To)).ToHashSet();

        Assert.DoesNotContain(sideways, pair => Reaches(sideways, pair.To, pair.From));
    }

    private static bool Reaches(HashSet<(string From, string To)> arrows, string from, string to, int depth = 0) =>
        from == to || (depth < 8 && arrows.Where(a => a.From == from).Any(a => Reaches(arrows, a.To, to, depth + 1)));

    private static int FloorOf(string noun) => Array.FindIndex(Floors, floor => floor.Contains(noun));

    private static IEnumerable<(string File, string From, string To)> Arrows() =>
        from source in SourceFiles.In("src/Intervisie.Core")
        where source.Noun.Length > 0 && !source.IsMigration
        from Match match in UsedNoun().Matches(source.Text)
        let to = match.Groups["noun"].Value
        where to != source.Noun
        select (source.Path, source.Noun, to);

    [GeneratedRegex(@"^using (static )?Intervisie\.Core\.(?<noun>\w+)", RegexOptions.Multiline | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex UsedNoun();
}
