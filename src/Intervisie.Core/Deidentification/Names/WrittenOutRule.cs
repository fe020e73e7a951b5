using System.Collections.Frozen;
using Intervisie.Core.Deidentification.Lexicon;
using Intervisie.Core.Deidentification.Reading;

namespace Intervisie.Core.Deidentification.Names;

/// <summary>Whole names of which the parts alone say little: «l. achterhuis», «t. v.d. schrieck», «L. v/d Z.», «j.w.» (NL: <i>naam met voorletters</i>).</summary>
internal static class WrittenOutRule
{
    private const int MostParts = 9;

    /// <summary>«Chr.», «Joh.».</summary>
    private const int MostLetters = 3;

    private static readonly FrozenSet<string> Particles = "van v vd d de der den het 't t ter ten te von zu da di du del della dos la le el al bin ben ibn ait ould uit aan op in bij onder over 's".Split(' ').ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Letters with full stops that mean something else.</summary>
    private static readonly FrozenSet<string> Abbreviations =
        "mbt oa dwz ivm zsm aub tav nav ipv dmv tm muv olv pw ed io nvt svp bv vv qq tov va mi id oid eo pm am as jl mn ihkv ic gat nb vwo wo pd ogv pp maw zg zoz ht obv cq ea tzt ie eg vd tnv itt ur rk iom ism vm av ps nv pc us vs uk eu tv nl ad ca op iov igv tbv tgv ter tk nog hbo mbo lo ph zn kv iov ov gv va zk tl rt ib it tb gz ovv bg vh vlnr avg"
            .Split(' ').ToFrozenSet(StringComparer.Ordinal);

    public static void Apply(NamedPassage passage, RosterIndex roster)
    {
        for (var i = 0; i < passage.Words.Count; i++)
        {
            if (IsLetter(passage, i) && passage[i] is null && (i == 0 || !IsLetter(passage, i - 1)))
            {
                Read(passage, i, roster);
            }
        }
    }

    private static void Read(NamedPassage passage, int first, RosterIndex roster)
    {
        var (at, letters) = (first, "");
        while (at - first < MostParts && IsLetter(passage, at) && !IsShortParticle(passage, at))
        {
            letters += passage.Folded(at);
            at++;
            if (at >= passage.Words.Count || passage.Read.Gap(at - 1) is not ("." or ". "))
            {
                break;
            }
        }

        var (surname, hasParticle) = AfterParticles(passage, at);

        // «E. de V.» of somebody on the roster is theirs.
        if (surname > 0 && roster.ByInitials(letters + passage.Folded(surname)).Count > 0)
        {
            return;
        }

        var isLower = passage.Words[first].Shape == WordShape.Lower;
        if (letters.Length > 0 && surname > 0 && !passage.Words[first].Shape.Equals(WordShape.Number) && IsSurname(passage, first, surname, letters, hasParticle, isLower))
        {
            Label(passage, first, surname, isCertain: hasParticle || !passage.Facts(surname).IsDoubtful);
        }
        else if (isLower && letters.Length is 2 or 3 && !Abbreviations.Contains(letters) && at > first && IsPair(passage, first, at - first))
        {
            Label(passage, first, at - 1, passage.Role(first) is not null || Verbs.IsSpeech(passage.Folded(first - 1)));
        }
    }

    /// <summary>«j.w.»: no space between the letters, a full stop behind the last.</summary>
    private static bool IsPair(NamedPassage passage, int first, int count)
    {
        for (var i = first; i < first + count - 1; i++)
        {
            if (passage.Read.Gap(i) is not ".")
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The word behind the tussenvoegsels, which may be shortened; nought where the line ends.</summary>
    private static (int Surname, bool HasParticle) AfterParticles(NamedPassage passage, int from)
    {
        // What was found before, or is a pseudonym already, is no part of a name.
        if (from == 0 || from >= passage.Words.Count || passage.Read.Gap(from - 1) is not ("." or ". " or ".\u00A0" or ".  "))
        {
            return (0, false);
        }

        var at = from;
        while (at < passage.Words.Count && at - from < 4 && Particles.Contains(passage.Folded(at)) && (passage.Folded(at).Length > 1 || IsShortParticle(passage, at)) && at + 1 < passage.Words.Count && IsNear(passage, at))
        {
            at++;
        }

        return at < passage.Words.Count && (at == from || IsNear(passage, at - 1)) ? (at, at > from) : (0, false);
    }

    private static bool IsNear(NamedPassage passage, int i) => passage.Read.Gap(i) is " " or "." or ". " or "/" or "\u00A0";

    /// <summary>«v.d.», «v/d», «v.»: the letters of «van de».</summary>
    private static bool IsShortParticle(NamedPassage passage, int i) =>
        (passage.Folded(i) is "v" && passage.Words[i].Shape == WordShape.Lower && i > 0)
        || (passage.Folded(i) is "d" && passage.Folded(i - 1) is "v" && passage.Words[i].Shape == WordShape.Lower);

    private static bool IsSurname(NamedPassage passage, int first, int surname, string letters, bool hasParticle, bool isLower)
    {
        var word = passage.Words[surname];
        var facts = passage.Facts(surname);
        if (hasParticle && !isLower)
        {
            return word.IsCapital || word.Shape == WordShape.Initial;
        }

        // «groet, k. de v.», but «o.v.v.».
        if (hasParticle && passage.Folded(surname - 1).Length > 1 && IsLetter(passage, surname) && passage.Read.Text[word.End] is '.')
        {
            return true;
        }

        var isPlain = !isLower || (letters.Length <= 2 && !Abbreviations.Contains(letters) && !passage.Words[first].StartsSentence && passage.Folded(first) is not ("u" or "o" or "n" or "x") && !InitialsRule.IsNumbered(passage, first));
        return isPlain && word.Length > 1 && !word.StartsSentence | isLower && facts.Kind is not (WordKind.Small or WordKind.None or WordKind.Term)
            && (isLower || word.IsCapital) && (!isLower || hasParticle || !facts.Has(WordMarks.Verb))
            && (hasParticle || facts.Kind is not WordKind.Word || !Vocabulary.IsFrequent(word.Folded));
    }

    private static void Label(NamedPassage passage, int first, int last, bool isCertain)
    {
        for (var i = first; i <= last; i++)
        {
            if (passage[i] is not null)
            {
                return;
            }
        }

        var label = new NameLabel(FindingKind.Person, isCertain, passage.Folded(last)) { Role = passage.Role(first) };
        for (var i = first; i <= last; i++)
        {
            passage.Label(i, label);
        }
    }

    private static bool IsLetter(NamedPassage passage, int i) =>
        passage.Words[i] is var word && IsShortEnough(word) && char.IsLetter(word.Folded[0]) && word.End < passage.Read.Text.Length && passage.Read.Text[word.End] is '.' or '/';

    private static bool IsShortEnough(Word word) => word.Shape switch
    {
        WordShape.Lower => word is { Length: 1, Folded.Length: 1 },
        WordShape.Initial => word.Folded.Length is > 0 and <= MostLetters,
        _ => false,
    };
}
