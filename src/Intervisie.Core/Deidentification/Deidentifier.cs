using Intervisie.Core.Deidentification.Names;
using Intervisie.Core.Deidentification.Reading;
using Intervisie.Core.Deidentification.Recognisers;

namespace Intervisie.Core.Deidentification;

/// <summary>
/// Finds in a text what may identify someone and proposes what to put in its place (NL: <i>herkenbaarheid verkleinen</i>). It does not find
/// everything, which is why the author always looks last. Pure, and its time grows with the length of the text.
/// </summary>
public sealed class Deidentifier
{
    private readonly IReadOnlyList<Recogniser> recognisers = RecogniserTable.All;
    private readonly SensitiveWords sensitive = new();

    /// <summary>Reads all passages as one text, so that a person has the same pseudonym in each of them.</summary>
    /// <returns>Findings that do not overlap, in the order of the passages and of their text.</returns>
    public IReadOnlyList<Finding> Scan(IReadOnlyList<Passage> passages, IReadOnlyList<RosterEntry> roster)
    {
        var read = passages.Select(p => new ReadPassage(p)).ToList();
        var recognised = read.ConvertAll(Recognise);
        var names = NameFinder.Find(read, new RosterIndex(roster));
        var pseudonyms = new Pseudonyms(names);
        var namesOf = names.ToLookup(n => n.Passage.Read);

        return [.. read.SelectMany((passage, i) => recognised[i].Concat(namesOf[passage].Select(n => ToFinding(n, pseudonyms))).OrderBy(f => f.Start))];
    }

    /// <summary>Words about health, belief, origin and the like: they identify nobody by themselves, but ask for a second look.</summary>
    public IReadOnlyList<SensitiveWord> Warnings(IReadOnlyList<Passage> passages) => [.. passages.SelectMany(sensitive.In)];

    private List<Finding> Recognise(ReadPassage passage)
    {
        var findings = new List<Finding>();
        foreach (var recogniser in recognisers)
        {
            var found = recogniser.In(passage.Text).ToList();
            if (found.Count > 0)
            {
                passage.Mask(found.Select(f => (f.Start, f.Length)));
                findings.AddRange(found.Select(f => new Finding(
                    passage.Key, f.Start, f.Length, passage.Original.Substring(f.Start, f.Length), recogniser.Kind, recogniser.IsCertain, f.Replacement)));
            }
        }

        return findings;
    }

    private static Finding ToFinding(NameSpan name, Pseudonyms pseudonyms)
    {
        var passage = name.Passage.Read;
        var text = passage.Original[name.Start..name.End];
        return new Finding(passage.Key, name.Start, text.Length, text, name.Label.Kind, name.Label.IsCertain, pseudonyms.For(name));
    }
}
