using Intervisie.Core.Deidentification.Names;
using Intervisie.Core.Deidentification.Reading;

namespace Intervisie.Core.Deidentification;

/// <summary>
/// Tells that «Blommers was boos» is about the Wout Blommers of the same text (NL: <i>zelfde achternaam</i>). Behind a title it may as well be about a
/// parent of that child, so then only an adult is meant.
/// </summary>
internal sealed class Namesakes
{
    private static readonly IReadOnlyList<string> Children = [Labels.Pupil, "broer", "zus", "neef", "nicht", "vriend", "vriendin"];

    /// <summary>By surname, who has it; none where several do.</summary>
    private readonly Dictionary<string, NameSpan?> bySurname = new(StringComparer.Ordinal);

    private readonly HashSet<string> adults;

    public Namesakes(IReadOnlyList<NameSpan> names)
    {
        adults = [.. names.Where(n => n.Label.Role is { } role && role != Labels.Person && !Children.Contains(role)).Select(n => n.Identity)];

        foreach (var full in names.Where(n => IsPerson(n) && n.Label.Stem != Surname(n)))
        {
            bySurname[Surname(full)] = !bySurname.TryGetValue(Surname(full), out var other) || other?.Identity == full.Identity ? full : null;
        }
    }

    public string IdentityOf(NameSpan name) =>
        IsPerson(name) && name.Label.Stem == Surname(name) && bySurname.GetValueOrDefault(name.Label.Stem) is { } full && IsMeant(name, full) ? full.Identity : name.Identity;

    private bool IsMeant(NameSpan name, NameSpan full) => name.Label.Role is null || (name.Label.Role == Labels.Person && adults.Contains(full.Identity));

    private static bool IsPerson(NameSpan name) => name.Label is { Kind: FindingKind.Person, People.Count: 0 };

    /// <summary>The last word of the name, without case.</summary>
    private static string Surname(NameSpan name) => name.Passage.Folded(name.Last);
}
