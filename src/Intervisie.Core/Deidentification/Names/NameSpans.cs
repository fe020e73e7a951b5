using System.Collections.Frozen;
using Intervisie.Core.Deidentification.Lexicon;
using Intervisie.Core.Deidentification.Reading;

namespace Intervisie.Core.Deidentification.Names;

/// <summary>Joins labelled words with the initials, tussenvoegsels and articles that belong to them (NL: <i>namen samenvoegen</i>).</summary>
internal static class NameSpans
{
    private const int MostParticles = 3;

    /// <summary>What somebody says may begin with these, without a sign.</summary>
    private static readonly FrozenSet<string> OpensQuote = "jij hij zij wij jullie dat dit die wat wie waar hoe waarom wanneer niet toen dus maar als want ook nee haar hun ons onze mijn jouw zijn".Split(' ').ToFrozenSet(StringComparer.Ordinal);

    public static IEnumerable<NameSpan> Of(NamedPassage passage)
    {
        var at = 0;
        var free = 0;
        while (at < passage.Words.Count)
        {
            if (passage[at] is null)
            {
                at++;
                continue;
            }

            var span = Around(passage, at, free);
            yield return span;
            at = free = span.Last + 1;
        }
    }

    private static NameSpan Around(NamedPassage passage, int labelled, int free)
    {
        var label = passage[labelled]!;
        var last = labelled;

        while (Next(passage, last, label) is { } next)
        {
            label = Together(label, passage[next.Word]);
            last = next.Word;
        }

        var end = End(passage, last);
        var first = First(passage, labelled, free, label);
        label = label.Kind == FindingKind.Person ? label with { Role = label.Role ?? RoleBeside.Of(passage, first, last) } : label;
        return new NameSpan(passage, first, last, label) { Start = passage.Words[first].Start, End = end, Identity = Identities.Of(label) };
    }

    /// <summary>The next word of the same name: a labelled one, or an initial, with tussenvoegsels between.</summary>
    private static (int Word, bool IsLabelled)? Next(NamedPassage passage, int last, NameLabel label)
    {
        if (IsWrittenOut(passage, last))
        {
            return (last + 1, true);
        }

        if (passage[last]?.Trim > 0)
        {
            return null;
        }

        var next = last + 1;
        while (next - last <= MostParticles && passage.Read.AreAdjacent(next - 1) && passage[next] is null && Determiners.Particles.Contains(passage.Words[next].Folded))
        {
            next++;
        }

        if (!passage.Read.AreAdjacent(next - 1))
        {
            return null;
        }

        if (next == last + 1 && IsAnyWordWithCapitals(passage, last, label))
        {
            return (next, false);
        }

        var isAfterParticle = next > last + 1 || EndsInParticle(passage.Folded(last));
        return Belongs(passage, next, label) || (isAfterParticle && EndsSurname(passage, next, label)) ? (next, passage[next] is not null) : null;
    }

    /// <summary>«Sietse Vroeg»: behind a first name even a small word with a capital is a surname.</summary>
    private static bool IsAnyWordWithCapitals(NamedPassage passage, int last, NameLabel label) =>
        label.Kind == FindingKind.Person && passage[last + 1] is null && passage.HasCapital(last) && passage.IsCapitalInside(last + 1)
        && passage.Facts(last + 1).Kind == WordKind.Small && passage.Words[last + 1].Length > 2 && !Determiners.Particles.Contains(passage.Folded(last + 1))
        && !Verbs.IsAuxiliary(passage.Folded(last + 1)) && !OpensQuote.Contains(passage.Folded(last + 1));

    /// <summary>What one rule labelled as a whole stays whole, whatever stands between.</summary>
    private static bool IsWrittenOut(NamedPassage passage, int i) => i + 1 < passage.Words.Count && passage[i] is { } label && ReferenceEquals(label, passage[i + 1]);

    private static bool Belongs(NamedPassage passage, int next, NameLabel label)
    {
        if (passage[next] is { } other)
        {
            return !passage.Words[next].StartsSentence && IsThing(label) == IsThing(other) && (AreOne(label, other) || IsSurname(other) || IsPartOfOrganisation(label, other));
        }

        return (label.Kind == FindingKind.Person && (passage.Words[next].Shape == WordShape.Initial || IsLoneLetter(passage, next)))
            || (label.Kind == FindingKind.Organisation && passage.Words[next].Shape == WordShape.Capital && !passage.Words[next].StartsSentence);
    }

    /// <summary>«Boris van der Meer», «trui van 't hof»: behind a name and its tussenvoegsels any word is a surname, if it has a capital or the tussenvoegsel is of no other use.</summary>
    private static bool EndsSurname(NamedPassage passage, int next, NameLabel label) =>
        label.Kind == FindingKind.Person && passage[next] is null && passage.Words[next].Shape != WordShape.Number && !passage.Words[next].StartsSentence
        && (passage.Words[next].IsCapital || (passage.Read.IsCaseless && passage.Folded(next - 1) is "der" or "den" or "'t" or "ter" or "ten" && passage.Folded(next).Length > 1));

    /// <summary>«Landveld-ter Maat»: the second surname begins inside the word.</summary>
    private static bool EndsInParticle(string word) => word.LastIndexOf('-') is var hyphen and > 0 && Determiners.Particles.Contains(word[(hyphen + 1)..]);

    /// <summary>«Tjong A Hung».</summary>
    private static bool IsLoneLetter(NamedPassage passage, int i) =>
        passage.Words[i] is { Length: 1, Shape: WordShape.Capital, StartsSentence: false } && i + 1 < passage.Words.Count && passage[i + 1] is not null && passage.Read.AreAdjacent(i);

    /// <summary>Two people of the roster side by side stay two; a stranger's word beside them is taken for their surname.</summary>
    private static bool AreOne(NameLabel one, NameLabel other) =>
        one.Kind == other.Kind && (one.People.Count == 0 || other.People.Count == 0 || one.People.Intersect(other.People).Any());

    /// <summary>«Wout van De Klimop», where the roster knows De Klimop: a school is nobody's surname.</summary>
    private static bool IsThing(NameLabel label) => label.People.Any(p => Labels.Things.Contains(p.Label));

    /// <summary>«Riet van den Broek», of whom the roster knows a Riet and a mister Van den Broek.</summary>
    private static bool IsSurname(NameLabel label) => label.People.Count > 0 && !label.People.Any(p => p.IsFirstName(label.Stem));

    /// <summary>«praktijk Op de Hoek»: behind the name of an organisation a loose capital is more of it.</summary>
    private static bool IsPartOfOrganisation(NameLabel label, NameLabel other) =>
        label.Kind == FindingKind.Organisation && other is { IsCertain: false, Kind: FindingKind.Person, People.Count: 0 };

    private static NameLabel Together(NameLabel one, NameLabel? other)
    {
        if (other is null)
        {
            return one;
        }

        var shared = one.People.Intersect(other.People).ToList();
        return one with
        {
            IsCertain = one.IsCertain || other.IsCertain,
            Role = one.Role ?? other.Role,
            People = shared.Count > 0 ? shared : one.People.Count > 0 ? one.People : other.People,
        };
    }

    /// <summary>Takes in what stands before: «J. van» of «J. van Dam», «De» of «De Klimop», «obs» of «obs De Klimop».</summary>
    private static int First(NamedPassage passage, int labelled, int free, NameLabel label)
    {
        var first = labelled;
        while (first > free && labelled - first <= MostParticles && passage.Read.AreAdjacent(first - 1) && passage[first - 1] is null && IsLead(passage, first - 1, label))
        {
            first--;
        }

        return first == labelled - 1 && IsChildOf(passage, first) && !IsPartOfRosterName(passage.Words[first], label) ? labelled : first;
    }

    private static bool IsLead(NamedPassage passage, int i, NameLabel label)
    {
        var word = passage.Words[i];
        return label.Kind switch
        {
            _ when label.Kind == FindingKind.Organisation || IsThing(label) => OrganisationWords.Opening.Contains(word.Folded) || word.Folded is "de" or "het" or "'t",
            FindingKind.Person => word.Shape == WordShape.Initial || IsLowerInitial(passage, i)
                || (Determiners.Particles.Contains(word.Folded) && (IsCapitalInside(word) || OpensSurname(passage, i) || IsPartOfRosterName(word, label) || IsRun(passage, i) || passage.Role(i) is not null || IsAfterInitial(passage, i))),
            _ => IsCapitalInside(word) && Determiners.Particles.Contains(word.Folded),
        };
    }

    /// <summary>«dat zei van den Broek», but «het idee van Joris».</summary>
    private static bool IsPartOfRosterName(Word word, NameLabel label) => label.People.Any(p => p.Particles.Contains(word.Folded) && !p.IsFirstName(label.Stem));

    /// <summary>«van der», «van de», «el»: two tussenvoegsels, or one that is no Dutch word, belong to what follows.</summary>
    private static bool IsRun(NamedPassage passage, int i) =>
        passage.Folded(i) is "el" or "al" or "ter" or "ten" or "bin" or "von" or "vd" or "della"
        || (passage.Folded(i) is "de" or "der" or "den" or "het" or "'t" && i > 0 && passage.Folded(i - 1) is "van" && passage.Read.AreAdjacent(i - 1))
        || (passage.Folded(i) is "van" && passage.Folded(i + 1) is "de" or "der" or "den" or "het" or "'t")
        || (passage.Folded(i) is "de" or "den" or "der" or "la" or "le" or "di" && passage.Words[i].IsCapital && passage.Words[i + 1].IsCapital);

    /// <summary>«Van Oort belde» at the beginning of a sentence, but «Van Emma hoorde ik».</summary>
    private static bool OpensSurname(NamedPassage passage, int i) =>
        passage.Words[i].IsCapital && passage.Words[i + 1].IsCapital && !passage.Facts(i + 1).Has(WordMarks.FirstName);

    /// <summary>«i.v.d. meulen» where nobody types capitals.</summary>
    private static bool IsLowerInitial(NamedPassage passage, int i) =>
        passage.Read.IsCaseless && passage.Words[i] is { Length: 1, Shape: WordShape.Lower } && passage.Read.Gap(i).StartsWith(".");

    private static bool IsCapitalInside(Word word) => word.IsCapital && !word.StartsSentence;

    private static bool IsAfterInitial(NamedPassage passage, int i)
    {
        var at = i;
        while (i - at < MostParticles && passage.Read.AreAdjacent(at - 1) && Determiners.Particles.Contains(passage.Words[at].Folded))
        {
            at--;
        }

        return passage.Words[at].Shape == WordShape.Initial;
    }

    /// <summary>«moeder van Emma».</summary>
    private static bool IsChildOf(NamedPassage passage, int van) =>
        van > 0 && passage.Words[van].Folded is "van" && passage.Words[van].Shape == WordShape.Lower && RoleWords.Kin.Contains(passage.Words[van - 1].Folded);

    private static int End(NamedPassage passage, int last)
    {
        var word = passage.Words[last];
        if (word.Shape == WordShape.Initial || (word.Length == 1 && word.End < passage.Read.Text.Length && passage.Read.Text[word.End] == '.'))
        {
            return word.End + 1;
        }

        // An s with a mark on it stays whole.
        var end = word.End - (passage[last]?.Trim ?? 0);
        return end < word.End && passage.Read.Text[end] is not ('s' or 'S') ? word.End : end;
    }
}
