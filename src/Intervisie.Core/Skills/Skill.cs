namespace Intervisie.Core.Skills;

/// <summary>One of the skills that partnership with parents asks for (NL: <i>vaardigheid</i>).</summary>
/// <param name="Key">Its name in the content and in storage.</param>
/// <param name="Order">Its place among the skills.</param>
/// <param name="Title">What it is called.</param>
/// <param name="Summary">What it comes down to.</param>
/// <param name="Source">What it rests on.</param>
/// <param name="Anchors">For each level a description in the I-form, for rating oneself (NL: <i>ankers</i>).</param>
/// <param name="PeerAnchors">The same about a moment one reads; empty where such a moment cannot show it.</param>
public sealed record Skill(
    string Key,
    int Order,
    string Title,
    string Summary,
    string Source,
    IReadOnlyList<string> Anchors,
    IReadOnlyList<string> PeerAnchors)
{
    public bool CanBeReadByPeers => PeerAnchors.Count > 0;

    public string AnchorAt(SkillLevel level) => Anchors[(int)level - 1];

    public string? PeerAnchorAt(SkillLevel level) => CanBeReadByPeers ? PeerAnchors[(int)level - 1] : null;
}
