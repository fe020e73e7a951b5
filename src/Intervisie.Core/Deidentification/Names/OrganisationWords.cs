using System.Collections.Frozen;
using Intervisie.Core.Deidentification.Lexicon;
using Intervisie.Core.Deidentification.Reading;

namespace Intervisie.Core.Deidentification.Names;

/// <summary>Words that open or close the name of an organisation: «obs», «College» (NL: <i>organisatiewoorden</i>).</summary>
internal static class OrganisationWords
{
    public static readonly FrozenSet<string> Opening = Read("opening");
    public static readonly FrozenSet<string> Closing = Read("closing");

    /// <summary>Of these only the ones that are a school are called so afterwards.</summary>
    public static readonly FrozenSet<string> Schools = Read("schools");

    public static readonly FrozenSet<string> All = Opening.Union(Closing).ToFrozenSet(StringComparer.Ordinal);

    private static FrozenSet<string> Read(string section) => Lexicons.Lines("organisations")
        .Where(line => line.StartsWith(section + ":", StringComparison.Ordinal))
        .SelectMany(line => line[(section.Length + 1)..].Split(' ', StringSplitOptions.RemoveEmptyEntries))
        .Select(Folding.Fold).ToFrozenSet(StringComparer.Ordinal);
}
