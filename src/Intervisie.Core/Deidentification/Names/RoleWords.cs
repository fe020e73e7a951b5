using System.Collections.Frozen;
using Intervisie.Core.Deidentification.Reading;

namespace Intervisie.Core.Deidentification.Names;

/// <summary>Words that announce a name, and what stands for that name afterwards (NL: <i>rolwoorden</i>).</summary>
internal static class RoleWords
{
    /// <summary>The label each role word gives to the name behind it.</summary>
    public static readonly FrozenDictionary<string, string> Labels = Read("""
        leerling: leerling leerlinge zoon zoontje dochter dochtertje kleinzoon kleindochter scholier student studente kleuter peuter brugklasser medestudent klasgenoot klasgenootje jongetje kind
        moeder: moeder moeders mama mam mamma ma stiefmoeder pleegmoeder schoonmoeder
        vader: vader vaders papa pap pappa pa stiefvader pleegvader schoonvader
        ouder: ouder ouders verzorger verzorgers
        broer: broer broertje stiefbroer halfbroer broers
        zus: zus zusje stiefzus halfzus zussen zusjes
        opa: opa grootvader
        oma: oma grootmoeder
        oom: oom ome
        tante: tante
        neef: neef neefje
        nicht: nicht nichtje
        vriend: vriend vriendje buurman buurjongen
        vriendin: vriendin vriendinnetje buurvrouw buurmeisje
        partner: partner ex-partner ex man vrouw
        collega: juf juffrouw meester collega docent docente leraar lerares leerkracht invaljuf invaller duo duopartner duo-partner stagiair stagiaire conciërge onderwijsassistent onderwijsassistente gymdocent gymleraar zwemleraar decaan slb'er rt'er zorgcoördinator begeleider begeleidster opleidingsmanager klassenouder
        directeur: directeur directrice rector conrector locatiedirecteur schoolleider
        ib'er: ib'er ib-er kwaliteitscoördinator
        mentor: mentor mentrix duo-mentor stagementor
        teamleider: teamleider teamleidster afdelingsleider
        coach: coach starterscoach schoolopleider praktijkbegeleider
        tolk: tolk
        voogd: voogd gezinsvoogd
        huisarts: huisarts arts dokter
        persoon: mevrouw mevr mw meneer mijnheer dhr heer familie fam gezin dr drs ir ing mr prof professor logopedist logopediste psycholoog orthopedagoog advocaat wijkagent oppas gastouder roepnaam hallo hoi hey hee dag beste lieve geachte groet groetjes groeten liefs
        """);

    /// <summary>Family: what follows «van» is someone else, usually the child.</summary>
    public static readonly FrozenSet<string> Kin = Labels
        .Where(l => l.Value is "moeder" or "vader" or "ouder" or "broer" or "zus" or "opa" or "oma" or "oom" or "tante" or "neef" or "nicht" or "vriend" or "vriendin")
        .Select(l => l.Key).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>In a text without capitals only these announce a name strongly enough to ask about the next word.</summary>
    public static bool IsStrong(string word) => Labels.TryGetValue(word, out var label)
        && label is not Reading.Labels.Pupil && word is not ("ouders" or "ouder" or "dag" or "beste" or "lieve" or "man" or "vrouw" or "ex" or "ma" or "pap" or "heer" or "groet" or "groetjes" or "groeten" or "liefs");

    public static bool IsFarewell(string word) => word is "groet" or "groetjes" or "groeten" or "liefs";

    public static string? LabelOf(string word) => Labels.GetValueOrDefault(word);

    private static FrozenDictionary<string, string> Read(string lines) => lines
        .Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
        .Select(line => line.Split(':', 2))
        .SelectMany(parts => parts[1].Split(' ', StringSplitOptions.RemoveEmptyEntries), (parts, word) => (Word: Folding.Fold(word), Label: parts[0]))
        .ToFrozenDictionary(pair => pair.Word, pair => pair.Label, StringComparer.Ordinal);
}
