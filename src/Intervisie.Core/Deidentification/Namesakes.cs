using Intervisie.Core.Deidentification.Names;
using Intervisie.Core.Deidentification.Reading;

namespace Intervisie.Core.Deidentification;

/// <summary>
/// Tells that «Blommers was boos» is about the Wout Blommers of the same text (NL: <i>zelfde achternaam</i>). Children go by their first names, so it is
/// never about a child; and behind a title only about somebody whose role agrees with it, as «mevrouw Blommers» may be his mother.
/// </summary>
internal sealed class Namesakes
{
    private static readonly IReadOnlyList<string> Children = [Labels.Pupil, "broer", "zus", "neef", "nicht", "vriend", "vriendin"];

    /// <summary>By surname, who has it; none where several do.</summary>
    private readonly Dictionary<string, NameSpan?> bySurname = new(StringComparer.Ordinal);

    /// <summary>By stem, the schools and places: in «ik bel De Regenboog» it is still that school.</summary>
    private readonly Dictionary<string, NameSpan> things = new(StringComparer.Ordinal);

    private readonly ILookup<string, string> roles;
    private readonly HashSet<string> couples;

    public Namesakes(IReadOnlyList<NameSpan> names)
    {
        roles = names.Where(n => RoleOf(n) is not null and not Labels.Person).ToLookup(n => n.Identity, n => RoleOf(n)!, StringComparer.Ordinal);
        couples = [.. names.Where(n => SexOf(n) is not null).GroupBy(n => n.Identity, StringComparer.Ordinal).Where(g => g.DistinctBy(SexOf).Count() > 1).Select(g => g.Key)];

        foreach (var thing in names.Where(n => n.Label.Kind != FindingKind.Person))
        {
            things.TryAdd(thing.Label.Stem, thing);
        }

        foreach (var full in names.Where(n => n.Label.Kind == FindingKind.Person && n.Label.Stem != Surname(n)))
        {
            bySurname[Surname(full)] = !bySurname.TryGetValue(Surname(full), out var other) || other?.Identity == full.Identity ? full : null;
        }
    }

    public string IdentityOf(NameSpan name)
    {
        if (!IsStranger(name) || name.Label.Stem != Surname(name))
        {
            return name.Identity;
        }

        return name.Label.Role is null && things.TryGetValue(name.Label.Stem, out var thing) ? thing.Identity
            : bySurname.GetValueOrDefault(name.Label.Stem) is { } full && IsMeant(name, full) ? full.Identity
            : couples.Contains(name.Identity) ? $"{name.Identity} {SexOf(name)}"
            : name.Identity;
    }

    private bool IsMeant(NameSpan name, NameSpan full) => SexOf(name) is { } sex
        ? roles[full.Identity].Any(role => SexOf(role) == sex)
        : name.Label.Role is null && (name.First < name.Last || !name.Passage.Facts(name.Last).Has(Lexicon.WordMarks.FirstName)) && !roles[full.Identity].Any(Children.Contains);

    /// <summary>A person whom the roster does not know.</summary>
    private static bool IsStranger(NameSpan name) => name.Label is { Kind: FindingKind.Person, People.Count: 0 };

    private static string? RoleOf(NameSpan name) => Identities.Person(name.Label)?.Label ?? name.Label.Role;

    /// <summary>The last word of the name, without case.</summary>
    private static string Surname(NameSpan name) => name.Passage.Folded(name.Last);

    /// <summary>By the title before it.</summary>
    private static char? SexOf(NameSpan name) => name.Passage.Folded(name.First - 1) switch
    {
        "mevrouw" or "mevr" or "mvr" or "mw" => 'v',
        "meneer" or "mijnheer" or "menheer" or "dhr" or "heer" => 'm',
        _ => null,
    };

    private static char? SexOf(string role) => role switch
    {
        "moeder" or "oma" or "tante" => 'v',
        "vader" or "opa" or "oom" => 'm',
        _ => null,
    };
}
