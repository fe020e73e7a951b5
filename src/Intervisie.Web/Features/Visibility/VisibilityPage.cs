namespace Intervisie.Web.Features.Visibility;

/// <summary>What stands where, and who sees it.</summary>
public static class VisibilityPage
{
    private const string No = "Nee";
    private const string Together = "Alleen alle antwoorden samen, vanaf vijf";
    private const string OfSchool = "Ja, wie op je school werkt";

    /// <summary>In the order of the table: first what is most one's own.</summary>
    public static readonly IReadOnlyList<SightRow> Rows =
    [
        new("Je reflectie, zolang je haar niet deelt", No, No, No, No),
        new("Namen die je opschrijft van wie erbij was", No, No, No, No),
        new("De tekst die je deelt in een ronde", "Ja, zoals jij hem hebt nagekeken", No, No, No),
        new("Feedback in een ronde", "Ja, wanneer de stap voorbij is", No, No, No),
        new("Je voornemens", No, No, No, No),
        new("Je momentopname van vaardigheden", No, "Alleen als jij haar deelt", No, No),
        new("Wat je kiest in een gesprek om te oefenen of een check", No, No, No, No),
        new("Welke modules je leest", No, No, No, No),
        new("Je jaarlijkse antwoord op de vraag of je school zich aan de voorwaarden houdt", Together, Together, Together, Together),
        new("Wat je school opschrijft: de voorwaarden, de afspraken met ouders en de veiligheidscontacten", OfSchool, OfSchool, "Ja", "Ja"),
        new("Je rol, je groep, je coach en wie je beoordeelt", "Wie er in je groep zitten", "Dat deze coach je begeleidt", No, "Ja"),
    ];
}

/// <summary>One thing, and what each of the four sees of it.</summary>
public sealed record SightRow(string What, string Group, string Coach, string Leader, string Administrator);
