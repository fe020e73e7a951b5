using System.Collections.Frozen;
using Intervisie.Core.Deidentification.Names;
using Intervisie.Core.Deidentification.Reading;

namespace Intervisie.Core.Deidentification;

/// <summary>A short list of sensitive words (NL: <i>gevoelige woorden</i>).</summary>
internal sealed class SensitiveWords
{
    private readonly FrozenDictionary<string, SensitiveKind> kinds = new (SensitiveKind Kind, string Words)[]
    {
        (SensitiveKind.Health, "adhd add autisme autistisch ass odd ptss depressie depressief angststoornis eetstoornis anorexia kanker borstkanker ms epilepsie diabetes medicijnen medicatie verslaafd verslaving psychose dyslexie hoogbegaafd"),
        (SensitiveKind.Belief, "moslim islam islamitisch christelijk gereformeerd katholiek joods hindoe boeddhist jehova geloof gelovig moskee kerk hoofddoek"),
        (SensitiveKind.Origin, "vluchteling vluchtelingen asielzoeker asielzoekers statushouder statushouders azc verblijfsvergunning uitgezet"),
        (SensitiveKind.Family, "gescheiden scheiding vechtscheiding pleeggezin pleegkind pleegouders adoptie geadopteerd overleden voogd voogdij"),
        (SensitiveKind.Safety, "mishandeling mishandeld misbruik misbruikt verwaarlozing gedetineerd gevangenis politie aangifte mes uithuisplaatsing"),
        (SensitiveKind.Orientation, "homo homoseksueel lesbisch biseksueel transgender transitie"),
    }.SelectMany(line => WordList.Of(line.Words), (line, word) => (word, line.Kind)).ToFrozenDictionary(pair => pair.word, pair => pair.Kind, StringComparer.Ordinal);

    public IEnumerable<SensitiveWord> In(Passage passage) => WordReader.Read(passage.Text)
        .Where(w => kinds.ContainsKey(w.Folded))
        .Select(w => new SensitiveWord(passage.Key, w.Start, w.Length, passage.Text.Substring(w.Start, w.Length), kinds[w.Folded]));
}
