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
    private const int MostRounds = 8;

    private readonly IReadOnlyList<Recogniser> recognisers = RecogniserTable.All;
    private readonly Func<Passage, IEnumerable<SensitiveWord>> sensitive = SensitiveWords.In;
    private readonly ContextScores scores;
    private readonly EngineParts parts;

    public Deidentifier()
        : this(ContextScores.Read())
    {
    }

    internal Deidentifier(ContextScores scores, EngineParts parts = EngineParts.All)
    {
        this.scores = scores;
        this.parts = parts;
    }

    /// <summary>Reads all passages as one text, so that a person has the same pseudonym in each of them.</summary>
    /// <returns>Findings that do not overlap, in the order of the passages and of their text.</returns>
    public IReadOnlyList<Finding> Scan(IReadOnlyList<Passage> passages, IReadOnlyList<RosterEntry> roster)
    {
        var read = passages.Select(p => new ReadPassage(p)).ToList();
        var recognised = read.ConvertAll(Recognise);
        var names = FindNames(read, roster);
        var pseudonyms = new Pseudonyms([.. names.SelectMany(n => n)]);

        return [.. recognised.SelectMany((finds, i) => finds.Concat(names[i].Select(n => ToFinding(n, pseudonyms))).OrderBy(f => f.Start))];
    }

    /// <summary>Words about health, belief, origin and the like: they identify nobody by themselves, but ask for a second look.</summary>
    public IReadOnlyList<SensitiveWord> Warnings(IReadOnlyList<Passage> passages) => [.. passages.SelectMany(sensitive)];

    /// <summary>The passage as the names are looked for in it: with everything masked that a recogniser knows.</summary>
    internal ReadPassage Masked(Passage passage)
    {
        var read = new ReadPassage(passage);
        Recognise(read);
        return read;
    }

    private List<List<NameSpan>> FindNames(List<ReadPassage> passages, IReadOnlyList<RosterEntry> roster)
    {
        var index = new RosterIndex(roster);
        if (index.People.Count == 0)
        {
            return FindNames(passages, index);
        }

        var without = FindNames(passages.ConvertAll(p => p.Copy()), new RosterIndex([]));
        var found = FindNames(passages, index);
        var kept = found.Zip(without, KeptFinds.Add).ToList();

        // What was kept of the reading without hides too.
        return kept.Zip(found).All(pair => pair.First.SequenceEqual(pair.Second)) ? kept : WhileSomethingIsCertain(passages, kept, index, new TextVocabulary());
    }

    private List<List<NameSpan>> FindNames(List<ReadPassage> passages, RosterIndex roster)
    {
        var vocabulary = new TextVocabulary();
        var names = ByPassage(passages, NameFinder.Find(passages, roster, scores, parts, vocabulary));
        return WhileSomethingIsCertain(passages, names, roster, vocabulary);
    }

    /// <summary>
    /// A name that is gone changes what its neighbours look like: with the last capital gone, lower case says nothing any more. So what is found is
    /// hidden, as it will be by its pseudonym, and what then is certain counts too.
    /// </summary>
    private List<List<NameSpan>> WhileSomethingIsCertain(List<ReadPassage> passages, List<List<NameSpan>> names, RosterIndex roster, TextVocabulary vocabulary)
    {
        for (var round = 0; round < MostRounds; round++)
        {
            for (var i = 0; i < passages.Count; i++)
            {
                passages[i].Mask(names[i].Select(n => (n.Start, n.End - n.Start)));
            }

            var more = NameFinder.Find(passages, roster, scores, parts, vocabulary).Where(n => n.Label.IsCertain).ToList();
            if (more.Count == 0)
            {
                break;
            }

            names = [.. names.Zip(ByPassage(passages, more), (before, after) => before.Concat(after).OrderBy(n => n.Start).ToList())];
        }

        return names;
    }

    private static List<List<NameSpan>> ByPassage(List<ReadPassage> passages, IEnumerable<NameSpan> names)
    {
        var namesOf = names.ToLookup(n => n.Passage.Read);
        return passages.ConvertAll(p => namesOf[p].OrderBy(n => n.Start).ToList());
    }

    private List<Finding> Recognise(ReadPassage passage)
    {
        var findings = new List<Finding>();
        var windows = new Windows(passage.Text);
        foreach (var recogniser in recognisers)
        {
            var found = recogniser.In(passage.Text, windows).ToList();
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
