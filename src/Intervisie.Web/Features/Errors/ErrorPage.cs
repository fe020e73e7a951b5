namespace Intervisie.Web.Features.Errors;

/// <summary>One refusal or failure, in words.</summary>
/// <param name="Reference">The number that also stands in the log.</param>
/// <param name="Typed">What was in the form, to copy.</param>
public sealed record ErrorPage(int Code, string Reference, IReadOnlyList<string> Typed)
{
    public string Title => Code switch
    {
        StatusCodes.Status400BadRequest => "Deze pagina was te lang open",
        StatusCodes.Status401Unauthorized => "Je bent niet meer aangemeld",
        StatusCodes.Status403Forbidden => "Dit is voor iemand anders",
        StatusCodes.Status404NotFound => "Deze pagina is er niet",
        StatusCodes.Status429TooManyRequests => "Even rustig aan",
        _ => "Dit lukte niet",
    };

    public string Sentence => Code switch
    {
        StatusCodes.Status400BadRequest => "Daardoor konden we je formulier niet aannemen. Ga terug, laad de pagina opnieuw en stuur het nog eens in.",
        StatusCodes.Status401Unauthorized => "Dat gebeurt als je een tijd weg was. Meld je opnieuw aan, dan kun je verder.",
        StatusCodes.Status403Forbidden => "Je hebt niets verkeerd gedaan: dit hoort bij iemand met een andere taak. Klopt dat niet, vraag het dan je gespreksleider of beheerder.",
        StatusCodes.Status404NotFound => "Misschien is hij verplaatst, of is wat hier stond van iemand anders. Begin bij Vandaag.",
        StatusCodes.Status429TooManyRequests => "Er is te vaak achter elkaar geprobeerd. Wacht een minuut en probeer het dan opnieuw.",
        _ => "Het ligt niet aan jou. Probeer het opnieuw. Wat al bewaard was, is veilig.",
    };
}
