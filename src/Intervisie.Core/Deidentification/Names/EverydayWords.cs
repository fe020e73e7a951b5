using System.Collections.Frozen;

namespace Intervisie.Core.Deidentification.Names;

/// <summary>Frequent Dutch words that are no names, whatever their capital or the word before them (NL: <i>gewone woorden</i>).</summary>
internal static class EverydayWords
{
    public static readonly FrozenSet<string> All = WordList.Of("""
        de het een 't 'n der den des geen deze die dit dat dan wat wie welke welk waar waarom wanneer hoe hoewel
        ik jij je u hij zij ze wij we jullie hen hun haar hem mij me jou ons onze mijn jouw uw zijn z'n m'n d'r mn zn mezelf mijzelf zichzelf zich jezelf
        iemand niemand iedereen ieder iedere elk elke alle alles allemaal allebei beide beiden niets niks iets veel weinig meer meest minder sommige andere anderen ander zelf samen
        en of maar want omdat doordat zodat dus toch als toen terwijl nadat voordat tot totdat sinds tenzij ook nog nou nu al ooit nooit vaak soms altijd steeds weer eerst daarna later
        straks net pas even eens meteen direct ineens opeens eindelijk gelukkig helaas misschien wellicht waarschijnlijk natuurlijk zeker eigenlijk echt heel erg zeer best vrij nogal
        in uit op om aan af bij door met zonder van voor vóór over onder na naar naast tegen tegenover tijdens tussen volgens via wegens binnen buiten boven beneden achter langs rond rondom sedert ondanks dankzij behalve inzake betreffende namens inclusief
        er hier daar daarom daardoor daarin daarop daarvan daarbij daarmee erbij ervan eraan erop erin ermee hierbij hiermee hierdoor waarbij waarmee waarvan waardoor waarop
        ja nee niet wel zo zoals zoiets zulke au ach hè hé o oh ok oké pff tja haha sorry dank bedankt graag succes welkom goed fout klopt precies prima
        ben bent is was waren wordt word worden werd werden heb hebt heeft had hadden hebben kan kun kunt kon konden kunnen zal zul zult zou zouden zullen mag mocht mochten mogen moet moest moesten moeten wil wilt wilde wilden willen wou
        ga gaat ging gingen gaan doe doet deed deden doen zeg zegt zei zeiden zeggen vraag vraagt vroeg vroegen vragen kom komt kwam kwamen komen sta staat stond stonden staan zit zat zaten zitten zie ziet zag zagen zien
        geef geeft gaf gaven geven neem neemt nam namen nemen laat liet lieten laten blijf blijft bleef bleven blijven weet wist wisten weten denk denkt dacht dachten denken vind vindt vond vonden vinden voel voelt voelde voelen
        houd houdt hou hield hielden houden krijg krijgt kreeg kregen krijgen merk merkt merkte merken hoor hoort hoorde horen bel belt belde belden bellen mail mailt mailde app appt appte appten schrijf schrijft schreef schrijven
        lees leest las lezen leer leert leerde leren werk werkt werkte werken maak maakt maakte maken praat praatte praten spreek spreekt sprak spraken spreken luister luistert luisterde kijk kijkt keek keken kijken lach lacht lachte lachten huil huilt huilde
        leg legt legde loop loopt liep liepen lopen bleek lijkt leek stel stelt stelde vertel vertelt vertelde vertelden vertellen antwoord antwoordde reageer reageert reageerde begin begint begon begonnen stop stopt stopte wacht wachtte
        wilt stuur stuurt stuurde noem noemt noemde heet heette woont woonde schrok knikte glimlachte zuchtte fluisterde riep roept schreeuwde bedankte gebruikt gebruikte probeer probeert probeerde
        geweest gezegd gevraagd gehad gedaan gegaan gekomen gezien gehoord gebeld gesproken geschreven verteld gebleven geworden
        goede lieve leuk leuke mooi mooie moeilijk lastig fijn boos blij stil rustig klein kleine groot grote nieuw nieuwe oud oude lang lange kort korte eerste tweede derde laatste volgende vorige hele halve half
        een twee drie vier vijf zes zeven acht negen tien elf twaalf twintig dertig honderd keer
        dag dagen week weken maand maanden jaar jaren uur minuut minuten moment tijd vandaag gisteren morgen vanmiddag vanmorgen vanochtend vanavond vannacht ochtend middag avond nacht
        school schoolplein klas klaslokaal lokaal groep gesprek gesprekken oudergesprek rapportgesprek voortgangsgesprek ouderavond verslag reflectie rapport toets advies afspraak onderwerp betreft aanwezig aanleiding vervolg
        kind kinderen jongen meisje gezin huis thuis team iemands mensen zin zinnen vraag vragen antwoord les lessen gang deur telefoon bericht mail foto idee
        na volgt voortgang mama's papa's juffen ouderraad sint datum adres opmerking naam namen geboren geb tel telefoonnummer cc bsn
        wit zwart rood blauw groen geel vast los zelfs juist dicht open waarna alsof zodra mits indien echter bovendien verder vooral ongeveer bijna amper genoeg
        """);
}
