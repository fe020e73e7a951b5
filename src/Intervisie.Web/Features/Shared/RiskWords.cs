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

    /// <summary>What sort of thing it is.</summary>
    public static string ReasonOf(this IStringLocalizer<Texts> text, SensitiveKind kind) => kind switch
    {
        SensitiveKind.Health => text["Gezondheid of diagnose"],
        SensitiveKind.Belief => text["Geloof"],
        SensitiveKind.Origin => text["Afkomst"],
        SensitiveKind.Family => text["Thuis"],
        SensitiveKind.Safety => text["Veiligheid"],
        SensitiveKind.Orientation => text["Geaardheid"],
        SensitiveKind.Occupation => text["Beroep"],
        SensitiveKind.Finance => text["Geld"],
        SensitiveKind.Legal => text["Politie of recht"],
        _ => text["Iets bijzonders"],
    };

    /// <summary>A way to say the same without pointing at somebody.</summary>
    /// <param name="word">The word that was found.</param>
    public static string InsteadOf(this IStringLocalizer<Texts> text, SensitiveKind kind, string word) => kind switch
    {
        SensitiveKind.Health => text["In plaats van ‘{0}’: wat je in de klas zag, bijvoorbeeld ‘zit moeilijk stil’, als dat is wat telt.", word],
        SensitiveKind.Belief => text["Laat ‘{0}’ weg, of schrijf ‘wat thuis belangrijk is’.", word],
        SensitiveKind.Origin => text["Laat ‘{0}’ weg, of schrijf ‘thuis spreken ze een andere taal’, als dat is wat telt.", word],
        SensitiveKind.Family => text["In plaats van ‘{0}’: ‘er speelde thuis iets’.", word],
        SensitiveKind.Safety => text["In plaats van ‘{0}’: ‘er waren zorgen’. De zorg zelf bespreek je op school, niet hier.", word],
        SensitiveKind.Orientation => text["Laat ‘{0}’ weg. Je vraag aan je groep kan bijna altijd zonder.", word],
        SensitiveKind.Occupation => text["In plaats van ‘{0}’: ‘druk met werk’, of laat het beroep weg.", word],
        SensitiveKind.Finance => text["In plaats van ‘{0}’: ‘er waren thuis zorgen’.", word],
        SensitiveKind.Legal => text["In plaats van ‘{0}’: ‘er speelde iets buiten school’.", word],
        _ => text["Kan ‘{0}’ algemener, of helemaal weg?", word],
    };
}
