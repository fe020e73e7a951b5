using Intervisie.Core.Deidentification.Reading;

namespace Intervisie.Core.Deidentification;

/// <summary>How likely somebody who knows the school recognises who this is about (NL: <i>kans op herkenning</i>).</summary>
public enum RiskLevel
{
    /// <summary>«laag»: nothing distinctive is left; one ordinary fact («gescheiden») is not.</summary>
    Low,

    /// <summary>«verhoogd»: one distinctive fact is left, or two ordinary ones, or a place.</summary>
    Raised,

    /// <summary>«hoog»: two distinctive facts are left, or one with a place or a school: recognisable to whoever knows the school.</summary>
    High,
}

/// <summary>One sort of distinctive fact, and the words that give it (NL: <i>reden van herkenning</i>).</summary>
public sealed record RiskReason(SensitiveKind Kind, IReadOnlyList<string> Words)
{
    /// <summary>Leaves the words out, because what is printed ends up in logs.</summary>
    public override string ToString() => $"RiskReason {{ Kind = {Kind} }}";
}

/// <summary>
/// What can still tell who somebody is when every name is gone: a diagnosis, a belief, a rare job, a family event, and above all two of them
/// together (NL: <i>indirecte herkenbaarheid</i>). A warning with reasons; it changes no text.
/// </summary>
public sealed record IndirectRisk(RiskLevel Level, IReadOnlyList<RiskReason> Reasons)
{
    // A rare fact, a place or a school weighs twice what an ordinary one does, and two of the former give somebody away.
    private const int Rare = 2;
    private const int Ordinary = 1;
    private const int RaisedFrom = 2;
    private const int HighFrom = 4;

    /// <param name="warnings">The sensitive words of the text as others would read it.</param>
    /// <param name="placesLeft">Places, schools and other organisations that stay in the text.</param>
    /// <param name="sameSchool">Whether a reader works at the author's school, and so knows the people there.</param>
    public static IndirectRisk Of(IEnumerable<SensitiveWord> warnings, int placesLeft = 0, bool sameSchool = false)
    {
        var words = warnings.ToList();
        var reasons = words.GroupBy(w => w.Kind)
            .Select(g => new RiskReason(g.Key, [.. g.Select(w => w.Text).Distinct(StringComparer.OrdinalIgnoreCase)]))
            .OrderBy(r => r.Kind).ToList();
        var facts = words.GroupBy(w => w.Kind).Sum(Weight);
        var school = placesLeft > 0 ? Rare : sameSchool ? Math.Min(facts, Rare) : 0;
        var level = facts + school >= HighFrom ? RiskLevel.High : facts + school >= RaisedFrom ? RiskLevel.Raised : RiskLevel.Low;
        return new IndirectRisk(level, reasons);
    }

    /// <summary>One sort of fact counts once, but two rare jobs are two people.</summary>
    private static int Weight(IGrouping<SensitiveKind, SensitiveWord> fact)
    {
        var rare = fact.Where(w => !SensitiveWords.IsOrdinary(w)).Select(w => Folding.Fold(w.Text)).Distinct(StringComparer.Ordinal).ToList();
        var isTwoJobs = fact.Key == SensitiveKind.Occupation && rare.Exists(one => rare.Exists(other =>
            !one.Contains(other, StringComparison.Ordinal) && !other.Contains(one, StringComparison.Ordinal)));
        return rare.Count == 0 ? Ordinary : isTwoJobs ? 2 * Rare : Rare;
    }
}
