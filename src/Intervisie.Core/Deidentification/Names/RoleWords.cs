using System.Collections.Frozen;
using Intervisie.Core.Deidentification.Lexicon;
using Intervisie.Core.Deidentification.Reading;

namespace Intervisie.Core.Deidentification.Names;

/// <summary>Words that announce a name, and what stands for that name afterwards (NL: <i>rolwoorden</i>).</summary>
internal static class RoleWords
{
    private static readonly FrozenSet<string> Salutations = Lexicons.List("salutations");

    private static readonly FrozenSet<string> Farewells = new[] { "groet", "groeten", "groetjes", "grtz", "mvg", "liefs", "kus", "kusjes", "gr", "ondertekend", "x", "xx", "xxx" }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The label each role word gives to the name behind it.</summary>
    private static readonly FrozenDictionary<string, string> Labels = Read().ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>Family: what follows «van» is someone else, usually the child.</summary>
    public static readonly FrozenSet<string> Kin = Labels
        .Where(l => l.Value is "moeder" or "vader" or "ouder" or "broer" or "zus" or "opa" or "oma" or "oom" or "tante" or "neef" or "nicht" or "vriend" or "vriendin" or "buurman" or "buurvrouw")
        .Select(l => l.Key).ToFrozenSet(StringComparer.Ordinal);

    public static IEnumerable<string> All => Labels.Keys;

    public static string? LabelOf(string word) => Labels.GetValueOrDefault(word);

    public static bool IsSalutation(string word) => Salutations.Contains(word);

    /// <summary>«juf Mei»: what children put before the name of who teaches them.</summary>
    public static bool IsTeacher(string word) => word is "juf" or "juffrouw" or "meester";

    public static bool IsFarewell(string word) => Farewells.Contains(word);

    /// <summary>The first line that has a word gives it its label.</summary>
    private static Dictionary<string, string> Read()
    {
        var labels = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var parts in Lexicons.Lines("roles").Select(line => line.Split(':', 2)))
        {
            foreach (var word in parts[1].Split(' ', StringSplitOptions.RemoveEmptyEntries))
            {
                labels.TryAdd(Folding.Fold(word), parts[0]);
            }
        }

        return labels;
    }
}
