using Intervisie.Core.Deidentification;

namespace Intervisie.Tests.Deidentification;

/// <summary>Who the author would have named beforehand.</summary>
internal static class Rosters
{
    private const int PupilAndParents = 3;

    /// <summary>The first three people of the text: mostly the pupil and the parents.</summary>
    public static IReadOnlyList<RosterEntry> First(GoldText text) => [.. All(text).Take(PupilAndParents)];

    /// <summary>Everybody, as they are called in the text; who is called by a part of a name that came before is not named twice.</summary>
    public static IReadOnlyList<RosterEntry> All(GoldText text)
    {
        var names = text.Entities.Where(e => e.Type == "PERSON").Select(e => text.Text[e.Start..e.End]).Distinct(StringComparer.OrdinalIgnoreCase).ToList();
        return [.. names.Where(n => !names.Exists(other => other.Length > n.Length && other.Split(' ').Contains(n, StringComparer.OrdinalIgnoreCase))).Select(n => new RosterEntry("", n))];
    }
}
