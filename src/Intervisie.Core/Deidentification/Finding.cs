using Intervisie.Core.Deidentification.Reading;

namespace Intervisie.Core.Deidentification;

/// <summary>A detail by which someone may be recognised (NL: <i>vondst</i>); start and length count UTF-16 units.</summary>
public sealed record Finding(string PassageKey, int Start, int Length, string Text, FindingKind Kind, bool IsCertain, string Replacement)
{
    public int End => Start + Length;

    /// <summary>Findings with the same key are asked about once: the text without case and diacritics.</summary>
    public string QuestionKey { get; } = Folding.Fold(Text);

    /// <summary>Names may turn out to be no names; a number or an address always identifies someone.</summary>
    public bool MayBeKept => !IsCertain || Kind is FindingKind.Person or FindingKind.Organisation or FindingKind.Place;

    /// <summary>Leaves the text out, because what is printed ends up in logs.</summary>
    public override string ToString() => $"Finding {{ PassageKey = {PassageKey}, Start = {Start}, Length = {Length}, Kind = {Kind} }}";
}
