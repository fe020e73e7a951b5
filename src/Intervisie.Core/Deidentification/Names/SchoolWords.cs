using System.Collections.Frozen;

namespace Intervisie.Core.Deidentification.Names;

/// <summary>Words that carry a capital and identify nobody: the calendar, countries, and what every school in the country knows (NL: <i>onderwijstermen</i>).</summary>
internal static class SchoolWords
{
    public static readonly FrozenSet<string> All = WordList.Of("""
        maandag dinsdag woensdag donderdag vrijdag zaterdag zondag
        januari februari maart april mei juni juli augustus september oktober november december
        kerst kerstmis kerstvakantie pasen paasvakantie pinksteren hemelvaart hemelvaartsdag sinterklaas carnaval koningsdag bevrijdingsdag dodenherdenking ramadan suikerfeest offerfeest divali holi chanoeka halloween prinsjesdag moederdag vaderdag nieuwjaar herfstvakantie meivakantie
        nederland nederlands nederlandse vlaanderen vlaams vlaamse belgie belgisch belgische duitsland duits duitse engeland engels engelse frankrijk frans franse spanje spaans spaanse italie italiaans italiaanse portugal portugees
        polen pools poolse oekraine oekraiens oekraiense rusland russisch russische turkije turks turkse marokko marokkaans marokkaanse syrie syrisch syrische eritrea eritrees ethiopie somalie somalisch irak iraaks iran iraans afghanistan afghaans
        china chinees chinese japan japans vietnam vietnamees thailand india indiaas indonesie indonesisch pakistan suriname surinaams surinaamse curacao aruba antillen antilliaans ghana nigeria egypte tunesie algerije amerika amerikaans amerikaanse brazilie colombia
        roemenie roemeens bulgarije bulgaars hongarije hongaars tsjechie griekenland grieks grieken latijn zweden zweeds noorwegen noors noorse denemarken deens finland zwitserland oostenrijk ierland schotland kroatie servie bosnie albanie israel europa europees europese afrika afrikaans azie
        arabisch berbers tigrinya mandarijn hindi papiaments sranan fries friese twents limburgs brabants randstad
        god allah islam islamitisch christelijk katholiek
        cito iep avi dia route8 boom parro parnassys esis magister somtoday social schoolbord schoolpraat schoolwise isy klasbord digiduif mijnschoolinfo eduarte osiris itslearning teams zoom whatsapp facebook instagram snapchat tiktok youtube google translate microsoft word excel powerpoint outlook office chromebook ipad
        snappet gynzy basispoort prowise junior einstein squla bingel kahoot nieuwsbegrip veilig leren lezen kim-versie staal taal actief pluspunt getal ruimte wereld wereldoriëntatie wizwijs estafette blink kanjer kanjertraining rots water kwink leefstijl vreedzame leerlingvolgsysteem kijk! bosos
        passend onderwijs lvs opp hoorn jeugdwet avg wpo wvo ouderbetrokkenheid inspectie gezondheidsdienst ggd cjg jgz leerplicht leerplichtambtenaar veilig thuis meldcode jeugdzorg raad kinderbescherming samenwerkingsverband bovenbouw middenbouw onderbouw zorgteam administratie
        epstein hoover-dempsey korthagen cauffman gordon hattie marzano stevens luken dweck deci ryan vygotsky piaget bronfenbrenner freire biesta lusse delfos siegel covey rosenberg
        po vo mbo hbo so sbo vso vmbo havo vwo mavo atheneum gymnasium nt2 pabo stage bpv slb slb'er lob ib ib'er rt rt'er lio intern extern mr ab or
        gym rekenen spelling begrijpend verkeer muziek tekenen wiskunde economie biologie geschiedenis aardrijkskunde natuurkunde scheikunde
        jumbo hema ikea lego minecraft roblox fortnite netflix nintendo playstation disney corona covid
        u ir ing drs dr mr prof ma ba mevr mw dhr
        """);
}
