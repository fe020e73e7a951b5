using Intervisie.Core.Deidentification.Names;
using Intervisie.Core.Deidentification.Reading;

namespace Intervisie.Core.Deidentification;

/// <summary>Gives everyone in a text one role to go by, numbered in the order in which they come up (NL: <i>pseudoniemen</i>).</summary>
internal sealed class Pseudonyms
{
    private readonly Dictionary<string, string> byIdentity = new(StringComparer.Ordinal);
    private readonly Namesakes namesakes;

    public Pseudonyms(IReadOnlyList<NameSpan> names)
    {
        namesakes = new Namesakes(names);
        var labels = names.GroupBy(namesakes.IdentityOf, StringComparer.Ordinal).Select(g => (Identity: g.Key, Label: LabelOf(g)));
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);

        foreach (var (identity, label) in labels)
        {
            numbers[label] = numbers.GetValueOrDefault(label) + 1;
            byIdentity[identity] = Labels.InBrackets(label, numbers[label]);
        }
    }

    public string For(NameSpan name) => byIdentity[namesakes.IdentityOf(name)];

    /// <summary>What the roster says, else the first role that any mention gives, else the plain word for this kind.</summary>
    private static string LabelOf(IEnumerable<NameSpan> mentions)
    {
        var all = mentions.ToList();
        return all.Select(m => Identities.Person(m.Label)?.Label).OfType<string>().FirstOrDefault()
            ?? all.Select(m => m.Label.Role).OfType<string>().OrderBy(role => role == Labels.Person).FirstOrDefault()
            ?? all[0].Label.Kind switch
            {
                FindingKind.Organisation => Labels.Organisation,
                FindingKind.Place => Labels.Place,
                _ => Labels.Person,
            };
    }
}
