namespace Intervisie.Core.Deidentification;

/// <summary>How likely somebody who knows the school recognises who this is about (NL: <i>kans op herkenning</i>).</summary>
public enum RiskLevel
{
    /// <summary>«laag»: nothing distinctive is left.</summary>
    Low,

    /// <summary>«verhoogd»: one distinctive fact is left.</summary>
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
    private const int ManyFacts = 2;

    /// <param name="warnings">The sensitive words of the text as others would read it.</param>
    /// <param name="placesLeft">Places, schools and other organisations that stay in the text.</param>
    /// <param name="sameSchool">Whether a reader works at the author's school, and so knows the people there.</param>
    public static IndirectRisk Of(IEnumerable<SensitiveWord> warnings, int placesLeft = 0, bool sameSchool = false)
    {
        var reasons = warnings.GroupBy(w => w.Kind)
            .Select(g => new RiskReason(g.Key, [.. g.Select(w => w.Text).Distinct(StringComparer.OrdinalIgnoreCase)]))
            .OrderBy(r => r.Kind).ToList();
        var isHigh = reasons.Count >= ManyFacts || (reasons.Count > 0 && (placesLeft > 0 || sameSchool));
        var level = isHigh ? RiskLevel.High : reasons.Count > 0 || placesLeft > 0 ? RiskLevel.Raised : RiskLevel.Low;
        return new IndirectRisk(level, reasons);
    }
}
