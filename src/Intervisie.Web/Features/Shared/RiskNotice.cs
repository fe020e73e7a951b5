using Intervisie.Core.Deidentification;

namespace Intervisie.Web.Features.Shared;

/// <summary>What may still tell who it is about when every name is gone (NL: <i>indirecte herkenbaarheid</i>); a thought, never a lock.</summary>
/// <param name="HasPlace">A place or a school stays in the text.</param>
/// <param name="SameSchool">A reader works at the author's school.</param>
public sealed record RiskNotice(RiskLevel Level, IReadOnlyList<RiskReason> Reasons, bool HasPlace, bool SameSchool)
{
    public bool IsShown => Level != RiskLevel.Low;

    /// <summary>Judges the text as the group would read it.</summary>
    public static RiskNotice Of(Review review, ReviewedTexts texts, Deidentifier deidentifier)
    {
        var warnings = deidentifier.Warnings([.. texts.Passages.Select(p => p with { Text = review.Preview(p.Key) })]);
        var risk = IndirectRisk.Of(warnings, review.PlacesLeft, texts.SameSchool);

        return new(risk.Level, risk.Reasons, review.PlacesLeft > 0, texts.SameSchool);
    }
}
