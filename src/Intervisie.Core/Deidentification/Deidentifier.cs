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

        var nobody = new RosterIndex([]);
        var without = FindNames(passages.ConvertAll(p => p.Copy()), nobody);
        var found = FindNames(passages.ConvertAll(p => p.Copy()), index);

        // What one reading hides may make something certain in the other; what either hid only while reading on is looked at again.
        return HideTheSame(found, without) ? found : WhileSomethingIsCertain(passages, found.Zip(without, KeptFinds.Add).ToList(), new TextVocabulary(), index, nobody);
    }

    private static bool HideTheSame(List<List<NameSpan>> one, List<List<NameSpan>> other) =>
        one.Zip(other).All(pair => pair.First.Select(n => (n.Start, n.End)).SequenceEqual(pair.Second.Select(n => (n.Start, n.End))));

    private List<List<NameSpan>> FindNames(List<ReadPassage> passages, RosterIndex roster)
    {
        var vocabulary = new TextVocabulary();
        var names = ByPassage(passages, NameFinder.Find(passages, roster, scores, parts, vocabulary));
        return WhileSomethingIsCertain(passages, names, vocabulary, roster);
    }

    /// <summary>
    /// A name that is gone changes what its neighbours look like: with the last capital gone, lower case says nothing any more. So what is found is
    /// hidden, as it will be by its pseudonym, and what then is certain counts too. What then is in doubt is hidden as well while reading on, as
    /// another look at the text would, but it is not asked about.
    /// </summary>
    private List<List<NameSpan>> WhileSomethingIsCertain(List<ReadPassage> passages, List<List<NameSpan>> names, TextVocabulary vocabulary, params RosterIndex[] rosters)
    {
        Mask(passages, names);
        for (var round = 0; round < MostRounds; round++)
        {
            var more = Reread(passages, vocabulary, rosters);
            if (more.Count == 0)
            {
                break;
            }

            var found = ByPassage(passages, more);
            Mask(passages, found);
            names = more[0].Label.IsCertain ? [.. names.Zip(found, (before, after) => before.Concat(after).OrderBy(n => n.Start).ToList())] : names;
        }

        return names;
    }

    /// <summary>What is certain by the first of the rosters that makes anything so, else all that is in doubt.</summary>
    private List<NameSpan> Reread(List<ReadPassage> passages, TextVocabulary vocabulary, RosterIndex[] rosters)
    {
        var doubtful = new List<NameSpan>();
        foreach (var roster in rosters)
        {
            var found = NameFinder.Find(passages, roster, scores, parts, vocabulary).ToLookup(n => n.Label.IsCertain);
            if (found[true].Any())
            {
                return [.. found[true]];
            }

            doubtful.AddRange(found[false]);
        }

        return doubtful;
    }

    private static void Mask(List<ReadPassage> passages, List<List<NameSpan>> names)
    {
        for (var i = 0; i < passages.Count; i++)
        {
            passages[i].Mask(names[i].Select(n => (n.Start, n.End - n.Start)));
        }
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
