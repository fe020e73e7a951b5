using Intervisie.Core.Deidentification;
using Intervisie.Web.Resources;
using Microsoft.Extensions.Localization;

namespace Intervisie.Web.Features.Shared;

/// <summary>How indirect recognition is spoken of, and how else something can be written (NL: <i>algemener schrijven</i>).</summary>
public static class RiskWords
{
    public static string LevelOf(this IStringLocalizer<Texts> text, RiskLevel level) => level == RiskLevel.High
        ? text["Herkenbaar voor wie de school kent"]
        : text["Misschien herkenbaar"];

    /// <summary>A way to say the same without pointing at somebody.</summary>
    /// <param name="words">What was found, between quotation marks.</param>
    public static string InsteadOf(this IStringLocalizer<Texts> text, SensitiveKind kind, string words) => kind switch
    {
        SensitiveKind.Health => text["{0}: liever wat je zelf zag, zoals ‘kon moeilijk stilzitten’.", words],
        SensitiveKind.Belief => text["{0}: laat het weg, of schrijf ‘wat thuis belangrijk is’.", words],
        SensitiveKind.Origin => text["{0}: laat het weg, of schrijf ‘thuis spreken ze een andere taal’, als dat telt.", words],
        SensitiveKind.Family => text["{0}: liever ‘er speelde thuis iets’.", words],
        SensitiveKind.Safety => text["{0}: liever ‘er waren zorgen’. De zorg zelf bespreek je op school, niet hier.", words],
        SensitiveKind.Orientation => text["{0}: laat het weg. Je vraag kan bijna altijd zonder.", words],
        SensitiveKind.Occupation => text["{0}: liever ‘druk met werk’, of laat het beroep weg.", words],
        SensitiveKind.Finance => text["{0}: liever ‘er waren thuis zorgen’.", words],
        SensitiveKind.Legal => text["{0}: liever ‘er speelde iets buiten school’.", words],
        _ => text["{0}: kan het algemener, of helemaal weg?", words],
    };
}
