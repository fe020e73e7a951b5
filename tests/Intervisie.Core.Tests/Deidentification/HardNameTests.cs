namespace Intervisie.Core.Tests.Deidentification;

/// <summary>Names that are words, initials and parts of names, by what stands around them; each kind leaked once from a blind text.</summary>
public sealed class HardNameTests
{
    [Theory]
    [InlineData("Feedback voor Marrit v.d. M. uit de groep.", "Marrit v.d. M.")]
    [InlineData("Zij staat vermeld als Ph. v.d. W. met een zeven.", "Ph. v.d. W.")]
    [InlineData("tot morgen. groet, k. de v.", "k. de v.")]
    [InlineData("Ik sprak mevrouw Vriend over de toets.", "Vriend")]
    [InlineData("Toen liep ik naar meester Best toe.", "Best")]
    [InlineData("Daarna kwam Familie Vroeg binnen.", "Vroeg")]
    [InlineData("Vader, Sietse Vroeg, kwam te laat.", "Sietse Vroeg")]
    [InlineData("Met teamleider De Laat was het zo klaar.", "De Laat")]
    [InlineData("Ik belde de heer Uit de Weerd terug.", "Uit de Weerd")]
    [InlineData("Dat was Sharina Landveld-ter Maat zelf.", "Sharina Landveld-ter Maat")]
    [InlineData("De heer Ferdinand van Wamelen tot Echteld kwam.", "Ferdinand van Wamelen tot Echteld")]
    [InlineData("toen kwam mevrouw rosheuvel binnen.", "rosheuvel")]
    [InlineData("je liet mevrouw kruit uitpraten, knap.", "kruit")]
    [InlineData("hij zat naast muis (zo noemen ze hem).", "muis")]
    [InlineData("daarna kwam jannes pronk van het bureau.", "jannes pronk")]
    [InlineData("collega bot had gewaarschuwd.", "bot")]
    [InlineData("Lio is haar broertje.", "Lio")]
    [InlineData("Ga niet naar de poort, want Krul d'r moeder staat daar.", "Krul")]
    [InlineData("schrijf het op, en laat tapir van het zorgteam meekijken.", "tapir")]
    [InlineData("Daarna sprak ik Doeiman over haar zoon.", "Doeiman")]
    [InlineData("verder mooi gedaan! x mus", "mus")]
    [InlineData("Met zijn broer (12) Zomer ging ik praten.", "Zomer")]
    public void It_is_found(string text, string name) => Assert.Contains(name, Scanning.Texts(text));

    [Theory]
    [InlineData("Oma schudde haar hoofd.")]
    [InlineData("Pfoe, dat was weer wat bij de deur.")]
    [InlineData("3) Goed doorgevraagd op die opmerking.")]
    [InlineData("Ik heb via Parro zijn ouders gevraagd.")]
    [InlineData("Moeder deed de groeten terug")]
    [InlineData("Ik wil nog uitleg van de directie.")]
    [InlineData("Er was gedoe met de bus, de broertjes etc. Daarna liep het.")]
    [InlineData("Zij maakt een werkstuk over Hindostaanse bruiloften.")]
    [InlineData("Het gezin woont hier al lang.")]
    [InlineData("Hij wilde toen kok worden.")]
    [InlineData("We lezen bij Albert Heijn de folder.")]
    [InlineData("Mevrouw is hier nieuw.")]
    [InlineData("Ik belde dhr. Hij nam niet op.")]
    [InlineData("Dat vond mevr. Moeder wil een toets.")]
    [InlineData("De familie Nederlands spreekt thuis Arabisch.")]
    [InlineData("Het was een gesprek Met Vader Over De Toets.")]
    public void This_is_nobody(string text) => Assert.DoesNotContain(Scanning.Scan(text), f => f.IsCertain);

    [Theory]
    [InlineData("Lievense zei dat Davidse moest stoppen.", "Lievense", "Davidse")]
    [InlineData("Toen vertelde Pieter Konijn dat Anne Frank hem zag.", "Pieter Konijn", "Anne Frank")]
    [InlineData("Daarna vroeg Ty of het mocht.", "Ty")]
    [InlineData("in de klas zag ik roos worden uitgesloten", "roos")]
    [InlineData("ik belde j.\u00A0de vries terug", "j.\u00A0de vries")]
    public void No_list_of_things_hides_somebody(string text, params string[] names) => Assert.Equal(names, Scanning.Texts(text));

    [Theory]
    [InlineData("Toen riep Bram Jij bent stom.", "Toen riep [persoon] Jij bent stom.")]
    [InlineData("En Karim bel ik eerder.", "En [persoon] bel ik eerder.")]
    [InlineData("Bij buurvrouw Ria was het druk.", "Bij [buurvrouw] was het druk.")]
    [InlineData("Toen kwam Sjoerd, onze ib'er, erbij. Ik vroeg Sjoerd mee.", "Toen kwam [ib'er], onze ib'er, erbij. Ik vroeg [ib'er] mee.")]
    [InlineData("Toen kwam Sjoerd, onze intern begeleider, erbij.", "Toen kwam [ib'er], onze intern begeleider, erbij.")]
    [InlineData("Het gesprek over jip liep goed, en jip was blij.", "Het gesprek over [leerling] liep goed, en [leerling] was blij.")]
    [InlineData("Ik sprak Wout Blommers. Blommers was boos.", "Ik sprak [persoon]. [persoon] was boos.")]
    [InlineData("Ik sprak Wout Blommers en Ans Blommers. Blommers was boos.", "Ik sprak [persoon] en [persoon 2]. [persoon 3] was boos.")]
    [InlineData("Zijn vader Wout Blommers kwam. Meneer Blommers was boos.", "Zijn [vader] kwam. [vader] was boos.")]
    [InlineData("Ik zag leerling Wout Blommers. Mevrouw Blommers was boos.", "Ik zag [leerling]. Mevrouw [persoon] was boos.")]
    [InlineData("Haar moeder, mevrouw Jansen, knikte.", "Haar moeder, [moeder], knikte.")]
    [InlineData("Dat zeiden Fenna, de moeder en ik.", "Dat zeiden [persoon], de moeder en ik.")]
    [InlineData("Zijn broer zit op de Regenboog.", "Zijn broer zit op [school].")]
    [InlineData("Toen belde juf Anneke.", "Toen belde [collega].")]
    [InlineData("Zij komt uit Alphen aan den Rijn en ook daar.", "Zij komt uit [plaats] en ook daar.")]
    public void No_more_goes_than_the_name(string written, string shared) => Assert.Equal(shared, Scanning.Replaced(written));

    [Fact]
    public void An_address_takes_its_place_along() => Assert.Equal(["Brinkweg 7 in Exloo"], Scanning.Texts("Zij blijft op Brinkweg 7 in Exloo wonen."));
}
