using Intervisie.Core.Content;
using Intervisie.Core.Skills;
using Intervisie.Core.Tests.Content;

namespace Intervisie.Core.Tests.Skills;

public sealed class SkillFrameworkTests
{
    [Theory]
    [InlineData("key: wendbaar", "key: excellent", "in deze volgorde")]
    [InlineData("key: vertrouwen", "key: toon", "«toon» staat er vaker")]
    [InlineData("key: toon", "key: Toon!", "kan geen naam")]
    [InlineData("      - Ouders horen van mij als er iets mis is. Afspraken leg ik niet vast.\n", "", "er staan er 3")]
    [InlineData("      - vooral meldt wat misging en niets vastlegt\n", "", "of geen; er staan er 3")]
    [InlineData("skills:", "extra: 1\nskills:", "«extra» kennen we hier niet")]
    public void A_framework_that_is_not_whole_is_refused_with_a_reason(string written, string mistake, string reason)
    {
        using var content = ContentFolder.Copy();
        content.Spoil(SkillFramework.FileName, written, mistake);

        var faults = Assert.Throws<ContentFaultException>(() => SkillFramework.Load(Path.Combine(content.Path, SkillFramework.FileName))).Faults;

        Assert.Contains(faults, fault => fault.File == SkillFramework.FileName && fault.Line > 1 && fault.What.Contains(reason, StringComparison.Ordinal));
    }

    [Fact]
    public void An_anchor_belongs_to_its_level()
    {
        var tone = SkillFramework.Load(Path.Combine(ContentFolder.Real, SkillFramework.FileName)).Find("toon")!;

        Assert.StartsWith("Ik begin meteen", tone.AnchorAt(SkillLevel.Exploring), StringComparison.Ordinal);
        Assert.StartsWith("het effect", tone.PeerAnchorAt(SkillLevel.Agile), StringComparison.Ordinal);
    }
}
