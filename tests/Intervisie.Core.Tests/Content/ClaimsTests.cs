namespace Intervisie.Core.Tests.Content;

public sealed class ClaimsTests
{
    private const string Head = "| Section | Sentence | Source | What the source says | Verdict |\n|---|---|---|---|---|\n";
    private const string Module = "---\nslug: toon\n---\n\n## Wat we weten\n\nEen zin vooraf. Toon telt, schrijft de [*Kennisrotonde*](bron:s0). Nog een.\n\n## Check jezelf\n\n- [ ] Nee. | Zo blijkt uit [onderzoek](bron:v2).\n";
    private const string Row = "| Wat we weten | Toon telt, schrijft de Kennisrotonde. | s0 | x | Holds. |\n";
    private const string CheckRow = "| Check jezelf | Zo blijkt uit onderzoek. | s0, v2 | x | Holds. |\n";

    public static TheoryData<string> Modules => [.. Directory.GetDirectories(Path.Combine(ContentFolder.Real, "modules")).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Modules))]
    public void Every_source_chip_is_accounted_for_and_every_claim_stands_in_the_module(string module)
    {
        var folder = Path.Combine(ContentFolder.Real, "modules", module);
        var claims = Path.Combine(Repository.Root, "docs", "claims", $"{module}.md");

        Assert.Empty(Claims.Complaints(File.ReadAllText(Path.Combine(folder, "module.md")), File.ReadAllText(Path.Combine(folder, "gesprek.md")), File.ReadAllText(claims)));
    }

    [Fact]
    public void What_is_accounted_for_gives_no_complaint()
    {
        Assert.Empty(Claims.Complaints(Module, "# 2 · Titel", $"{Head}{Row}{CheckRow}| Wat we weten | (advies) Iets. | s0 | x | x |\n| Wat we weten | Iets anders. | none | x | x |\n"));
    }

    [Theory]
    [InlineData("| Wat we weten | Toon telt wel, schrijft de Kennisrotonde. | s0 | x | x |", "no row names s0", "does not say")]
    [InlineData("| Wat we weten | Toon telt, schrijft de Kennisrotonde. | v2 | x | x |", "no row names s0")]
    [InlineData("| Check jezelf | Toon telt, schrijft de Kennisrotonde. | s0 | x | x |", "no row names s0", "does not say")]
    [InlineData("| Wat wij weten | Toon telt, schrijft de Kennisrotonde. | s0 | x | x |", "no row names s0", "There is no section")]
    [InlineData("| Wat we weten | Een zin vooraf. | s0 | x | x |", "no row names s0")]
    public void A_claim_that_does_not_fit_is_a_complaint(string row, params string[] complaints)
    {
        var found = Claims.Complaints(Module, "# 2 · Titel", $"{Head}{row}\n{CheckRow}").ToList();

        Assert.Equal(complaints.Length, found.Count);
        Assert.All(complaints, complaint => Assert.Contains(found, said => said.Contains(complaint, StringComparison.Ordinal)));
    }
}
