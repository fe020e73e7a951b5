using Intervisie.Core.Deidentification.Reading;

namespace Intervisie.Core.Deidentification.Names;

/// <summary>Initials that stand for a whole name: «K. de V.» (NL: <i>initialen</i>).</summary>
internal static class InitialsRule
{
    public static void Apply(NamedPassage passage, RosterIndex roster)
    {
        for (var i = 0; i < passage.Words.Count; i++)
        {
            if (passage.Words[i].Shape == WordShape.Initial && passage[i] is null && Find(passage, i, roster) is { } label)
            {
                passage.Label(i, label);
            }
        }
    }

    private static NameLabel? Find(NamedPassage passage, int i, RosterIndex roster)
    {
        var (letters, hasParticle) = Letters(passage, i);
        var people = roster.ByInitials(letters);
        if (people.Count > 0)
        {
            return new NameLabel(FindingKind.Person, IsCertain: true, letters) { People = people };
        }

        return hasParticle && letters.Length > 1 ? new NameLabel(FindingKind.Person, IsCertain: false, letters) { Role = RoleContext.Of(passage, i) } : null;
    }

    /// <summary>The initials from here on that belong together, and whether a tussenvoegsel stands between them.</summary>
    private static (string Letters, bool HasParticle) Letters(NamedPassage passage, int i)
    {
        var letters = passage.Words[i].Folded;
        var hasParticle = false;

        for (var next = i + 1; next - i <= 5 && passage.Read.AreAdjacent(next - 1); next++)
        {
            var word = passage.Words[next];
            var isParticle = NameWords.Particles.Contains(word.Folded) && word.Shape == WordShape.Lower;
            if (!isParticle && word.Shape != WordShape.Initial)
            {
                break;
            }

            hasParticle |= isParticle;
            letters += isParticle ? "" : word.Folded;
        }

        return (letters, hasParticle);
    }
}
