using System.Text.RegularExpressions;
using Intervisie.Web.Infrastructure.TagHelpers;

namespace Intervisie.Web.Tests.Infrastructure;

public sealed partial class IconTests
{
    [Fact]
    public void Every_icon_that_a_view_names_has_been_drawn()
    {
        var views = Directory.EnumerateFiles(Path.Combine(Repository.Root, "src", "Intervisie.Web", "Features"), "*.cshtml", SearchOption.AllDirectories);
        var named = views.SelectMany(view => Named().Matches(File.ReadAllText(view))).Select(match => match.Groups["name"].Value).ToHashSet(StringComparer.Ordinal);

        Assert.NotEmpty(named);
        Assert.Empty(named.Except(IconDrawings.Names));
    }

    [Fact]
    public void An_icon_without_words_beside_it_says_what_it_is() =>
        Assert.Contains("aria-label=\"Sluiten &amp; terug\"", IconDrawings.Svg("back", "Sluiten & terug"), StringComparison.Ordinal);

    [GeneratedRegex(@"(?:<icon\s+name|\bicon)=""(?<name>[a-z-]+)""", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Named();
}
