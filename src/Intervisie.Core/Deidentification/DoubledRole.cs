using Intervisie.Core.Deidentification.Names;
using Intervisie.Core.Deidentification.Reading;

namespace Intervisie.Core.Deidentification;

/// <summary>
/// A word of a text that says again what a pseudonym behind it says: «moeder [moeder]» (NL: <i>dubbele rol</i>). It gives way with the name, so that the
/// story reads on. Start and end count UTF-16 units.
/// </summary>
/// <param name="Doubles">The pseudonyms, without brackets and numbers, before which it says something twice.</param>
public sealed record DoubledRole(int Start, int End, IReadOnlyList<string> Doubles)
{
    /// <summary>«mevrouw» says nothing that «[moeder]» does not; but «mevrouw [persoon]» says more than «[persoon]».</summary>
    private static readonly IReadOnlyList<string> Everybody = [.. Labels.All.Except(Labels.Things).Where(l => l != Labels.Person)];

    /// <summary>«meneer [moeder]» shows a mistake that its writer should see.</summary>
    private static readonly IReadOnlyList<string> Women = [.. Everybody.Except(Labels.OfMen)];

    private static readonly IReadOnlyList<string> Men = [.. Everybody.Except(Labels.OfWomen)];

    /// <summary>All words of the text that would say something twice before some pseudonym.</summary>
    public static IReadOnlyList<DoubledRole> In(string text) =>
        [.. WordReader.Read(text).Where(w => w.End < text.Length && text[w.End] == ' ').Select(w => new DoubledRole(w.Start, w.End, DoubledBy(w.Folded))).Where(r => r.Doubles.Count > 0)];

    /// <summary>Takes such words away together with the names behind them.</summary>
    internal static IReadOnlyList<TextChange> Without(string text, IReadOnlyList<TextChange> changes)
    {
        var roles = changes.Count == 0 ? [] : In(text).ToDictionary(r => r.End);
        var free = 0;
        return [.. changes.Select(Widened)];

        TextChange Widened(TextChange change)
        {
            var isDoubled = roles.TryGetValue(change.Start - 1, out var role) && role.Start >= free && role.Doubles.Contains(Labels.Of(change.Replacement));
            free = change.End;
            return isDoubled ? change with { Start = role!.Start } : change;
        }
    }

    private static IReadOnlyList<string> DoubledBy(string word) => word switch
    {
        "mevrouw" => Women,
        "meneer" or "mijnheer" => Men,
        "mama" or "mamma" or "mam" => ["moeder"],
        "papa" or "pappa" or "pap" => ["vader"],
        "juf" or "juffrouw" or "meester" => [Labels.Colleague],
        _ when OrganisationWords.Schools.Contains(word) => [Labels.School],
        _ => RoleWords.LabelOf(word) == word && word != Labels.Person ? [word] : [],
    };
}
