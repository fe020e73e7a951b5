using System.Text.RegularExpressions;

namespace Intervisie.Core.Tests.House;

/// <summary>What may be mentioned where.</summary>
public sealed partial class SourceRuleTests
{
    [Theory]
    [InlineData(@"Microsoft\.AspNetCore\.(?!Identity|DataProtection;)")]
    [InlineData(@"\bQuartz\b")]
    [InlineData(@"\bHangfire\b")]
    [InlineData(@"System\.Net\.Mail")]
    public void Core_knows_nothing_of_pages_job_engines_or_SMTP(string pattern) =>
        AssertNowhere(Core(), pattern);

    [Fact]
    public void Only_data_work_and_queries_of_Core_mention_the_database()
    {
        var others = Core().Where(s => s.Noun is not ("Data" or "Work") && !s.Name.EndsWith("Queries.cs", StringComparison.Ordinal));

        AssertNowhere(others, @"Microsoft\.EntityFrameworkCore");
    }

    [Fact]
    public void Queries_of_a_noun_never_name_the_database_itself() =>
        AssertNowhere(Core().Where(s => s.Name.EndsWith("Queries.cs", StringComparison.Ordinal)), @"\bIntervisieDb\b");

    [Fact]
    public void Only_a_person_knows_Identity() =>
        AssertNowhere(Core().Where(s => s.Noun != "Data" && s.Path != "src/Intervisie.Core/People/Person.cs"), @"AspNetCore\.Identity");

    [Theory]
    [InlineData("Quartz", "QuartzClock.cs")]
    [InlineData("Hangfire", "HangfireClock.cs")]
    public void A_job_engine_is_mentioned_in_its_own_file_alone(string engine, string file) =>
        AssertNowhere(All().Where(s => s.Name != file && !s.Path.StartsWith("tests/", StringComparison.Ordinal)), $@"\b{engine}\b");

    [Fact]
    public void Only_data_goes_round_the_school_boundary() =>
        AssertNowhere(SourceFiles.In("src").Where(s => s.Noun != "Data"), "IgnoreQueryFilters");

    /// <summary>What is done for the whole installation: before anybody asks, unasked, or for who keeps it.</summary>
    [Fact]
    public void The_boundary_is_lifted_in_these_places_alone() =>
        Assert.Equal(
            [
                "src/Intervisie.Core/Data/SchoolBoundary.cs",
                "src/Intervisie.Core/Demo/DemoWorld.cs",
                "src/Intervisie.Core/Work/EraseExpired.cs",
                "src/Intervisie.Core/Work/ForgetOriginals.cs",
                "src/Intervisie.Core/Work/OneByOne.cs",
                "src/Intervisie.Web/Features/Accounts/DemoCastList.cs",
                "src/Intervisie.Web/Features/Administration/AdministratorsController.cs",
                "src/Intervisie.Web/Features/Administration/SchoolsController.cs",
                "src/Intervisie.Web/Features/Development/PostboxController.cs",
                "src/Intervisie.Web/Infrastructure/StartUp.cs",
            ],
            SourceFiles.In("src").Where(s => Lifting().IsMatch(s.Text)).Select(s => s.Path).Order(StringComparer.Ordinal));

    [Fact]
    public void Features_never_use_each_other()
    {
        var strangers =
            from source in SourceFiles.In("src/Intervisie.Web/Features")
            let own = source.Path.Split('/')[3]
            from Match match in UsedFeature().Matches(source.Text)
            let other = match.Groups["feature"].Value
            where other != own && other != "Shared"
            select $"{source.Path} uses {other}";

        Assert.Empty(strangers);
    }

    [Theory]
    [InlineData(@"DateTime\.(Utc)?Now")]
    [InlineData(@"DateTimeOffset\.(Utc)?Now")]
    [InlineData(@"DateTime\.Today")]
    [InlineData(@"Guid\.CreateVersion7")]
    public void Nobody_asks_the_machine_what_time_it_is(string pattern) =>
        AssertNowhere(All().Where(s => s.Name != "SourceRuleTests.cs"), pattern);

    [Fact]
    public void A_suppressed_warning_says_why()
    {
        var silent = All()
            .Where(s => s.Name != "SourceRuleTests.cs")
            .SelectMany(s => s.Text.Split('\n').Select(line => (s.Path, Line: line)))
            .Where(l => l.Line.Contains("#pragma warning disable", StringComparison.Ordinal) && !l.Line.Contains("//", StringComparison.Ordinal));

        Assert.Empty(silent);
        AssertNowhere(All().Where(s => s.Name != "SourceRuleTests.cs"), @"SuppressMessage\((?![^)]*Justification)");
    }

    [Theory]
    [InlineData("Manager")]
    [InlineData("Helper")]
    [InlineData("Util")]
    [InlineData("Service")]
    [InlineData("Base")]
    [InlineData("Info")]
    [InlineData("Dto")]
    [InlineData("Impl")]
    public void No_type_is_called_after_nothing(string suffix) =>
        AssertNowhere(SourceFiles.In("src"), $@"\b(class|record|interface|struct|enum) \w+(?<!Tag){suffix}\b");

    /// <summary>Sizes of the house style, with room for the exception that proves the rule.</summary>
    [Theory]
    [InlineData("src/Intervisie.Core", 220)]
    [InlineData("src/Intervisie.Web", 220)]
    [InlineData("tests", 320)]
    public void No_file_grows_past_its_size(string folder, int lines) =>
        Assert.Empty(SourceFiles.In(folder).Where(s => !s.IsMigration && s.Text.Split('\n').Length > lines).Select(s => s.Path));

    private static IEnumerable<SourceFile> Core() => SourceFiles.In("src/Intervisie.Core").Where(s => !s.IsMigration);

    private static IEnumerable<SourceFile> All() => SourceFiles.In("src", "tests").Where(s => !s.IsMigration);

    private static void AssertNowhere(IEnumerable<SourceFile> sources, string pattern)
    {
        var regex = new Regex(pattern, RegexOptions.None, TimeSpan.FromSeconds(5));

        Assert.Empty(sources.Where(s => regex.IsMatch(s.Text)).Select(s => s.Path));
    }

    [GeneratedRegex(@"SchoolBoundary\.Lifted|SchoolBoundary Lifted", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Lifting();

    [GeneratedRegex(@"Intervisie\.Web\.Features\.(?<feature>\w+)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex UsedFeature();
}
