namespace Intervisie.Core.Mail;

/// <summary>The words of a mail: a subject and one sentence, without content, titles or other people's names.</summary>
public sealed record MailWords(string Subject, string Sentence, string LinkText)
{
    public static MailWords For(MailKind kind) => kind switch
    {
        MailKind.RoundOpened => new(
            "Er is een nieuwe ronde in je groep",
            "Je kunt een reflectie inbrengen. Niet delen mag ook.",
            "Bekijk de ronde"),
        MailKind.ReflectionsToRead => new(
            "Je groep vraagt je om feedback",
            "Er ligt iets voor je klaar om te lezen. Reken per inbreng op ongeveer tien minuten.",
            "Lees en reageer"),
        MailKind.FeedbackReady => new(
            "De feedback op jouw inbreng staat klaar",
            "Lees rustig wat je groepsgenoten schreven. Reageren hoeft niet meteen.",
            "Lees de feedback"),
        MailKind.TimeToEvaluate => new(
            "De ronde is bijna klaar",
            "Drie duimpjes en één zin voor jezelf, meer is het niet.",
            "Kijk terug op de ronde"),
        MailKind.TimeToLookBack => new(
            "Hoe ging het met je voornemen?",
            "Geprobeerd of nog niet: allebei is goed. Kijk even terug.",
            "Kijk terug"),
        MailKind.RoundWaits => new(
            "De ronde wacht op een inbreng",
            "Er is nog niets gedeeld. De ronde blijft drie schooldagen langer open.",
            "Bekijk de ronde"),
        MailKind.RoundCancelled => new(
            "Deze ronde gaat niet door",
            "Er is niets ingebracht, dus is er niets om op te reageren. Dat kan gebeuren: de volgende ronde begint gewoon opnieuw.",
            "Bekijk je groep"),
        MailKind.Invited => new(
            "Je bent uitgenodigd voor Intervisie",
            "{0} nodigt je uit om mee te doen met Intervisie: oefenen, terugkijken en van elkaar leren, voor gesprekken met ouders. De link werkt één keer, veertien dagen lang.",
            "Doe mee"),
        MailKind.SchoolLeft => new(
            "Neem mee wat van jou is",
            "Je account bij je school is gestopt. Dertig dagen lang kun je nog alles meenemen wat je hier schreef. Daarna wordt het gewist.",
            "Bekijk wat je kunt meenemen"),
        MailKind.TextHidden => new(
            "Je tekst is even verborgen",
            "Iemand in je groep ziet een naam of herkent iemand. Dat kan iedereen gebeuren. Kijk je tekst nog één keer na, dan kan je groep hem weer lezen.",
            "Kijk je tekst na"),
        MailKind.TextHiddenInGroup => new(
            "Een tekst in je groep is even verborgen",
            "Een lezer zag een naam of herkende iemand. Niemand kan de tekst nu lezen. De schrijver heeft bericht gekregen en kijkt hem na.",
            "Bekijk de ronde"),
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, message: null),
    };
}
