using System.Reflection;
using System.Text.RegularExpressions;
using Intervisie.Core.Data;
using Intervisie.Core.Deidentification;
using Intervisie.Core.Privacy;
using Intervisie.Core.Tests.House;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Intervisie.Core.Tests.Deidentification;

/// <summary>Nothing that somebody typed reaches a group but through a review that was answered to the end.</summary>
public sealed class GateTests
{
    private const BindingFlags Everything = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static | BindingFlags.Instance | BindingFlags.DeclaredOnly;

    /// <summary>Where an approved text is made, and where it is read back.</summary>
    private static readonly Dictionary<string, string[]> Makers = new(StringComparer.Ordinal)
    {
        ["SharedText.Of("] = ["src/Intervisie.Core/Deidentification/Review.cs"],
        ["SharedText.FromStore("] = ["src/Intervisie.Core/Data/Mapping/SharedTextColumn.cs", "src/Intervisie.Core/Data/Mapping/SharedTextJson.cs"],
    };

    /// <summary>Words a group reads that are no free text about somebody: the names of people, groups and rounds, and keys that a page chooses from.</summary>
    private static readonly string[] NamesAndKeys =
    [
        "Groups.Name", "Rounds.MethodSlug", "Rounds.Title", "RoundStep.Key", "RoundStep.Title", "Contributions.Lenses",
        "People.Name_Given", "People.Name_Particle", "People.Name_Family",
    ];

    [Fact]
    public void A_shared_text_has_two_makers_and_none_is_public()
    {
        var made = typeof(SharedText).Assembly.GetTypes()
            .SelectMany(t => t.GetMethods(Everything).Where(m => m.ReturnType == typeof(SharedText) && m.IsStatic))
            .Where(m => m.DeclaringType == typeof(SharedText))
            .ToList();

        Assert.Equal(["FromStore", "Of"], made.Select(m => m.Name).Order(StringComparer.Ordinal));
        Assert.All(made, m => Assert.True(m.IsAssembly));
        Assert.All(typeof(SharedText).GetConstructors(Everything), c => Assert.True(c.IsPrivate));
        Assert.All(typeof(SharedText).GetProperties(Everything), p => Assert.Null(p.SetMethod));
        Assert.Equal([typeof(Review), typeof(string)], made.Single(m => m.Name == "Of").GetParameters().Select(p => p.ParameterType));
    }

    [Fact]
    public void A_review_makes_them_and_the_mapping_reads_them_back_and_nobody_else() =>
        Assert.Empty(Strangers(SourceFiles.In("src").Select(f => (f.Path, f.Text))));

    [Fact]
    public void Somebody_else_who_makes_one_would_be_found()
    {
        const string path = "src/Intervisie.Core/Work/Smuggle.cs";

        Assert.Equal([path], Strangers([(path, "var text = SharedText.FromStore(typed);")]));
        Assert.Equal([path], Strangers([(path, "Func<string, SharedText> make = SharedText . FromStore ;")]));
        Assert.Equal([path], Strangers([(path, "using static Intervisie.Core.Deidentification.SharedText;")]));
        Assert.Equal([path], Strangers([(path, "Activator.CreateInstance(typeof(SharedText), nonPublic: true)")]));
    }

    [Theory]
    [InlineData("SQLite")]
    [InlineData("PostgreSQL")]
    public void What_the_group_reads_and_people_type_is_a_shared_text(string provider) =>
        Assert.Equal(NamesAndKeys.Order(StringComparer.Ordinal), PlainWordsOfAGroup(provider, DataMap.Columns).Order(StringComparer.Ordinal));

    [Fact]
    public void A_column_of_plain_words_for_the_group_would_be_found()
    {
        var opened = DataMap.Columns.Select(c => (c.Table, c.Column) == ("Evaluation", "Lesson") ? c with { SeenBy = "the group and its facilitator" } : c);

        Assert.Contains("Evaluation.Lesson", PlainWordsOfAGroup("SQLite", [.. opened]));
    }

    /// <summary>Calls, method groups, static imports and reflection alike: whoever names a maker is listed or found.</summary>
    private static IEnumerable<string> Strangers(IEnumerable<(string Path, string Text)> sources) =>
        from source in sources
        where source.Path != "src/Intervisie.Core/Deidentification/SharedText.cs" && Names(source.Text).Except(Makers.Where(m => m.Value.Contains(source.Path)).Select(m => m.Key)).Any()
        select source.Path;

    private static IEnumerable<string> Names(string source)
    {
        var dense = Regex.Replace(source, @"\s+", string.Empty, RegexOptions.NonBacktracking);
        var makes = Makers.Keys.Where(m => dense.Contains(m.TrimEnd('('), StringComparison.Ordinal));
        var tricks = new[] { "staticIntervisie.Core.Deidentification.SharedText", "CreateInstance(typeof(SharedText)", "CreateInstance<SharedText>", "GetUninitializedObject(typeof(SharedText)" };

        return makes.Concat(tricks.Where(t => dense.Contains(t, StringComparison.Ordinal)));
    }

    private static IEnumerable<string> PlainWordsOfAGroup(string provider, IReadOnlyList<DataColumn> map)
    {
        using IntervisieDb db = provider == "SQLite"
            ? new SqliteDb(new DbContextOptionsBuilder<SqliteDb>().UseSqlite("Data Source=:memory:").Options)
            : new PostgresDb(new DbContextOptionsBuilder<PostgresDb>().UseNpgsql("Host=localhost").Options);
        var read = map.Where(c => IsReadByAGroup(c.SeenBy)).Select(c => (c.Table, c.Column)).ToHashSet();

        return
        [
            .. from table in db.GetService<IDesignTimeModel>().Model.GetRelationalModel().Tables
               from column in table.Columns
               where read.Contains((table.Name, column.Name)) && column.PropertyMappings.Any(m => IsPlainWords(m.Property))
               select $"{table.Name}.{column.Name}",
        ];
    }

    private static bool IsReadByAGroup(string seenBy) =>
        (seenBy.Contains("group", StringComparison.Ordinal) || seenBy.Contains("reader", StringComparison.Ordinal)) && !seenBy.Contains("added up", StringComparison.Ordinal);

    private static bool IsPlainWords(IProperty property) =>
        property.GetTypeMapping().Converter?.ProviderClrType is var stored && (stored ?? property.ClrType) == typeof(string)
        && property.ClrType != typeof(SharedText) && !property.ClrType.GenericTypeArguments.Contains(typeof(SharedText));
}
