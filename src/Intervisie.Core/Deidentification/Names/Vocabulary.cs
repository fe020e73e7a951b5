using System.Collections.Frozen;
using Intervisie.Core.Deidentification.Lexicon;
using Intervisie.Core.Deidentification.Reading;

namespace Intervisie.Core.Deidentification.Names;

/// <summary>Weighs a word by all lists together (NL: <i>woordenschat</i>).</summary>
internal static class Vocabulary
{
    private const WordMarks AnyName = WordMarks.FirstName | WordMarks.Surname | WordMarks.Proper;

    private const WordMarks Grammar = WordMarks.Word | WordMarks.Noun | WordMarks.Verb;

    private const int LongestPair = 14;
    private const int LongestCompound = 24;
    private const int ShortestPart = 4;

    private static readonly FrozenDictionary<string, OwnLists> Own = ReadOwn();

    public static WordFacts Of(string folded)
    {
        var lists = Own.GetValueOrDefault(folded);
        var own = lists.HasFlag(OwnLists.FirstName) ? WordMarks.FirstName | WordMarks.DutchName : WordMarks.None;
        var marks = Lexicons.Words[folded] | own;
        var isCompounded = (marks & WordMarks.Word) == WordMarks.None && folded.IndexOf('-', StringComparison.Ordinal) > 0;

        return folded.Length == 1 || folded.AsSpan().IndexOfAnyInRange('0', '9') >= 0 ? new(WordKind.None, WordMarks.None)
            : lists.HasFlag(OwnLists.Small) ? new(WordKind.Small, own | (marks & Grammar))
            : lists.HasFlag(OwnLists.Term) ? new(WordKind.Term, own | (marks & Grammar))
            : lists.HasFlag(OwnLists.Frequent) ? new(WordKind.Word, marks)
            : isCompounded ? OfParts(folded)
            : marks == WordMarks.None && BeginsWithTerm(folded) ? new(WordKind.Term, WordMarks.None)
            : Weigh(folded, marks);
    }

    /// <summary>In lower case these are words, whoever else is called so.</summary>
    public static bool IsFrequent(string folded) => Own.GetValueOrDefault(folded).HasFlag(OwnLists.Frequent);

    private static WordFacts Weigh(string folded, WordMarks marks)
    {
        var isName = (marks & AnyName) != WordMarks.None;
        var isWord = (marks & WordMarks.Word) != WordMarks.None || (!isName && IsForm(folded));
        var kind = (isWord, isName) switch
        {
            (true, true) => WordKind.WordAndName,
            (true, false) => WordKind.Word,
            (false, true) => WordKind.Name,
            _ => OwnedBy(folded) ? WordKind.Name : WordKind.Unknown,
        };
        return new WordFacts(kind, marks == WordMarks.None && isWord ? NounOf(folded) : marks);
    }

    /// <summary>«rosheuvel», «geertrui»: a compound that ends in what somebody may be called may be a name itself.</summary>
    private static WordMarks NounOf(string folded) =>
        Compounds.EndOf(folded) is { Length: > 0 } end && Of(end) is var facts && facts.Has(WordMarks.FirstName | WordMarks.Surname) ? facts.Marks & WordMarks.Noun : WordMarks.None;

    /// <summary>«citotoets», «parrobericht»; but Ouderkerk is a place, and Balentien is somebody.</summary>
    private static bool BeginsWithTerm(string folded)
    {
        for (var at = ShortestPart; at <= folded.Length - ShortestPart && folded.Length <= LongestCompound; at++)
        {
            if (Own.GetValueOrDefault(folded[..at]).HasFlag(OwnLists.Subject) && RoleWords.LabelOf(folded[..at]) is null && Lexicons.Words[folded.AsSpan(at..)].HasFlag(WordMarks.Noun))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A compound, or what an apostrophe adds to a known word: «pabo'er», «cito's».</summary>
    private static bool IsForm(string folded)
    {
        var apostrophe = folded.IndexOf('\'', StringComparison.Ordinal);
        return apostrophe > 1
            ? Own.GetValueOrDefault(folded[..apostrophe]).HasFlag(OwnLists.Term) || IsKnown(folded[..apostrophe])
            : Compounds.Contains(folded) || IsNumberOf(folded) || IsPluralWithoutApostrophe(folded) || IsTwoSmallWords(folded);
    }

    /// <summary>«leerlingnr», «studentnr».</summary>
    private static bool IsNumberOf(string folded) => folded.Length > 5 && folded.EndsWith("nr", StringComparison.Ordinal) && (IsKnown(folded[..^2]) || Own.ContainsKey(folded[..^2]));

    /// <summary>«fotos», «pizzas».</summary>
    private static bool IsPluralWithoutApostrophe(string folded) =>
        folded.Length > 4 && folded[^1] == 's' && folded[^2] is 'a' or 'o' or 'u' or 'i' or 'y' && Lexicons.Words[folded.AsSpan(..^1)].HasFlag(WordMarks.Noun);

    /// <summary>«vanalles», «ofzo»: two small words that want a space.</summary>
    private static bool IsTwoSmallWords(string folded)
    {
        for (var at = 2; at <= folded.Length - 2 && folded.Length <= LongestPair; at++)
        {
            if (Own.GetValueOrDefault(folded[..at]).HasFlag(OwnLists.Small) && Own.GetValueOrDefault(folded[at..]).HasFlag(OwnLists.Small))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>«Youssefs»: the name with an s.</summary>
    private static bool OwnedBy(string folded) => folded.Length > 4 && folded[^1] == 's' && (Lexicons.Words[folded.AsSpan(..^1)] & AnyName) != WordMarks.None;

    /// <summary>«oud-leerling» is a word, «marieke-lot» a name; a part that nobody knows makes the whole unknown.</summary>
    private static WordFacts OfParts(string folded)
    {
        var parts = folded.Split('-', StringSplitOptions.RemoveEmptyEntries);
        var facts = Array.ConvertAll(parts, part => PartOf(part));
        var marks = facts.Aggregate(WordMarks.None, (all, f) => all | f.Marks);
        var kind = facts is [{ Kind: WordKind.Term }, .., { Kind: WordKind.Word or WordKind.WordAndName or WordKind.Term }] ? WordKind.Term
            : facts.Any(f => f.Kind == WordKind.Name) ? WordKind.Name
            : facts.Any(f => f.Kind == WordKind.Unknown) ? WordKind.Unknown
            : facts.All(f => f.Kind == WordKind.WordAndName) ? WordKind.WordAndName
            : WordKind.Word;
        return new WordFacts(kind, marks);
    }

    /// <summary>«laan-de geus»: a tussenvoegsel behind a hyphen begins a second surname.</summary>
    private static WordFacts PartOf(string part) =>
        part.Length == 1 || char.IsAsciiDigit(part[0]) ? new WordFacts(WordKind.Small, WordMarks.None)
        : Determiners.Particles.Contains(part) ? new WordFacts(WordKind.Name, WordMarks.Surname)
        : Of(part);

    private static bool IsKnown(string folded) => (Lexicons.Words[folded] & WordMarks.Word) != WordMarks.None;

    /// <summary>One look-up instead of one for each list.</summary>
    private static FrozenDictionary<string, OwnLists> ReadOwn()
    {
        var own = new Dictionary<string, OwnLists>(StringComparer.Ordinal);
        Add(OwnLists.Small, Lexicons.List("everyday"));
        Add(OwnLists.Frequent, Lexicons.List("frequent"));
        Add(OwnLists.FirstName, Lexicons.List("first-names"));
        Add(OwnLists.Term | OwnLists.Subject, [.. Lexicons.List("terms"), .. OrganisationWords.All]);
        Add(OwnLists.Term, [.. Lexicons.List("chat"), .. Lexicons.List("salutations"), .. RoleWords.All]);
        return own.ToFrozenDictionary(StringComparer.Ordinal);

        void Add(OwnLists list, IEnumerable<string> words)
        {
            foreach (var word in words)
            {
                own[word] = own.GetValueOrDefault(word) | list;
            }
        }
    }

    [Flags]
    private enum OwnLists : byte
    {
        None = 0,
        Small = 1,
        Term = 2,
        Frequent = 4,
        FirstName = 8,

        /// <summary>What school is about, and compounds begin with.</summary>
        Subject = 16,
    }
}
