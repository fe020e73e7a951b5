using System.ComponentModel.DataAnnotations;
using Intervisie.Web.Infrastructure.TagHelpers;

namespace Intervisie.Web.Features.Development;

/// <summary>All samples, in the order of their names.</summary>
public sealed record StylePage(IReadOnlyList<Sample> Samples)
{
    /// <summary>What a sample is drawn with, once for each scheme.</summary>
    public SampleForm Form { get; } = new();
}

/// <summary>One component.</summary>
/// <param name="Code">The markup that makes it.</param>
public sealed partial record Sample(string Name, string Code)
{
    /// <summary>Its name as words: «01WieKanDitZien» is «Wie kan dit zien».</summary>
    public string Title
    {
        get
        {
            var words = Capital().Replace(Name[2..], word => $" {word.Value.ToLowerInvariant()}").Trim();

            return char.ToUpperInvariant(words[0]) + words[1..];
        }
    }

    [System.Text.RegularExpressions.GeneratedRegex("[A-Z]", System.Text.RegularExpressions.RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial System.Text.RegularExpressions.Regex Capital();
}

/// <summary>Something to fill the samples with.</summary>
public sealed class SampleForm
{
    public string? Question { get; set; } = "Hoe laat ik een stilte vallen?";

    public string? Story { get; set; } = "De ouder zweeg, en ik praatte het vol.";

    [DataType(DataType.Date)]
    public DateOnly? Day { get; set; }

    public static DateTimeOffset Moment { get; } = new(2026, 3, 12, 22, 59, 0, TimeSpan.Zero);

    public static IReadOnlyList<StripStep> Steps { get; } =
    [
        new("Inbrengen", StripState.Done),
        new("Lezen en feedback geven", StripState.Now, Closes: Moment, Turn: "jij", IsYourTurn: true),
        new("Reageren", StripState.Later, Opens: Moment.AddDays(3)),
        new("Afsluiten", StripState.Later, Opens: Moment.AddDays(7)),
    ];
}
