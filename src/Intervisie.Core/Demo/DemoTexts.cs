namespace Intervisie.Core.Demo;

/// <summary>A reflection as somebody of the cast would write it: with names, before they are found.</summary>
internal sealed record DemoText(
    string Question,
    string Moment,
    string Surprise,
    string NextTime,
    IReadOnlyList<(string Role, string Name)> Roster,
    IReadOnlyList<string> Lenses);

/// <summary>What the cast wrote; every pupil, parent and event is invented.</summary>
internal static class DemoTexts
{
    public static readonly DemoText Quiet = new(
        "Hoe kan ik een stilte laten vallen zonder hem zelf weer vol te praten?",
        "Bij het voortgangsgesprek zat de moeder van Jasmijn vooral te knikken. Ik vertelde over rekenen, over lezen en over de gymles. Pas bij de deur zei ze dat Jasmijn thuis veel huilt.",
        "Dat ze het wel wilde vertellen, maar er tussen mijn zinnen geen plek voor vond.",
        "Ik begin met één vraag en tel dan in gedachten tot vijf.",
        [("leerling", "Jasmijn"), ("moeder", "Anouk")],
        ["uitwisseling", "toon"]);

    public static readonly DemoText Deadline = new(
        "Hoe blijf ik duidelijk als een ouder tijdens het gesprek boos wordt?",
        "De vader van Ruben vond dat ik te laat had gebeld over de gemiste toetsen. Hij stond op en liep naar het raam. Ik legde nog een keer uit hoe de planning werkt. Ruben keek naar zijn schoenen.",
        "Dat mijn uitleg hem bozer maakte. Ik had eerst moeten zeggen dat ik begreep dat hij schrok.",
        "Ik noem eerst wat ik zie, en pas daarna de planning.",
        [("leerling", "Ruben"), ("vader", "Erik")],
        ["toon", "steun"]);

    public static readonly DemoText Interpreter = new(
        "Hoe zorg ik dat een moeder die weinig Nederlands spreekt echt aan het woord komt?",
        "De oudste zus wilde vertalen, maar het ging ook over haar. Ik heb het gesprek kort gehouden en een nieuwe afspraak voorgesteld met een tolk. De moeder van Samira zei drie keer ja.",
        "Dat ik niet wist of ja ook echt ja was.",
        "Ik vraag de school om een tolk en stuur de punten vooraf in korte zinnen.",
        [("leerling", "Samira"), ("moeder", "mevrouw Haddad")],
        ["begrip", "afspraken"]);

    public static readonly DemoText Promise = new(
        "Hoe kom ik terug op een toezegging die ik vergeten ben?",
        "Ik had beloofd te bellen over de plek in de klas. Dat was me ontschoten. Op het plein sprak de moeder van Finn me aan, met andere ouders erbij.",
        "Dat een kort sorry meer deed dan mijn hele uitleg.",
        "Ik schrijf elke toezegging op met een dag erbij.",
        [("leerling", "Finn"), ("moeder", "Marit")],
        ["vertrouwen"]);

    public static readonly DemoText Advice = new(
        "Hoe bespreek ik verwachtingen zonder dat het een onderhandeling wordt?",
        "De ouders van Elif hadden een ander niveau in gedachten dan ik. Ik haalde er steeds meer cijfers bij. Haar vader vroeg toen wat ik zelf in haar zag.",
        "Dat die vraag het hele gesprek draaide. Ik had mijn eigen beeld nog niet gegeven.",
        "Ik begin met wat ik in de leerling zie en kies hooguit drie gegevens.",
        [("leerling", "Elif"), ("vader", "meneer Kaya")],
        ["verwachtingen", "begrip"]);

    public static readonly DemoText Corridor = new(
        "Hoe rond ik een gesprek bij de deur af zonder dat de ouder zich weggestuurd voelt?",
        "Om tien over drie stond de oma van Mats in de gang met een lijst zorgen. Er wachtten nog twee kinderen. Ik zei dat ik het druk had en dat klonk kort.",
        "Dat zij daarna twee weken niets meer zei.",
        "Ik zeg wanneer ik wél tijd heb en schrijf dat meteen op.",
        [("leerling", "Mats"), ("oma", "Toos")],
        ["toon", "afspraken"]);
}
