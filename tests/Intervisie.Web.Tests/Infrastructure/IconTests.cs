using System.Text.RegularExpressions;
using Intervisie.Web.Infrastructure;
using Intervisie.Web.Infrastructure.TagHelpers;
using Microsoft.Extensions.DependencyInjection;

namespace Intervisie.Web.Tests.Infrastructure;

public sealed partial class IconTests(Site site) : IClassFixture<Site>
{
    private ClientFiles Files => site.Services.GetRequiredService<ClientFiles>();

    [Fact]
    public void Every_icon_that_is_named_stands_in_the_sprite_and_no_other_does()
    {
        var sources = Directory.EnumerateFiles(Path.Combine(Repository.Root, "src", "Intervisie.Web"), "*.cs*", SearchOption.AllDirectories);
        var written = string.Concat(sources.Where(s => !s.Contains("/obj/", StringComparison.Ordinal)).Select(File.ReadAllText));
        var named = Named().Matches(written).Select(match => match.Groups["name"].Value).ToHashSet(StringComparer.Ordinal);

        Assert.Empty(named.Except(Files.Icons));
        Assert.All(Files.Icons, icon => Assert.Contains($"\"{icon}\"", written, StringComparison.Ordinal));
    }

    [Fact]
    public void An_icon_without_words_beside_it_says_what_it_is() =>
        Assert.Contains("aria-label=\"Sluiten &amp; terug\"", Files.Icon("back", "Sluiten & terug"), StringComparison.Ordinal);

    [GeneratedRegex(@"(?:<icon\s+name=|\.Icon\()""(?<name>[a-z-]+)""", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Named();
}
