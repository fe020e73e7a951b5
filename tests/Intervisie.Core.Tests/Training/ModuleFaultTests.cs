using Intervisie.Core.Tests.Content;

namespace Intervisie.Core.Tests.Training;

/// <summary>One deliberate mistake at a time in the module on tone.</summary>
public sealed class ModuleFaultTests
{
    private const string Module = "modules/02-toon/module.md";

    [Theory]
    [InlineData("slug: toon", "slug: klank", "De map heet «02-toon»")]
    [InlineData("order: 2", "order: twee", "een heel getal")]
    [InlineData("summary: Hoe", "samenvatting: Hoe", "«samenvatting» kennen we hier niet")]
    [InlineData("skills: [toon]", "skills: [toom]", "«toom» kennen we niet")]
    [InlineData("sectors: [po, vo]", "sectors: [po, hbo]", "«hbo»")]
    [InlineData("conversationKinds: [voortgang", "conversationKinds: ['Voort gang'", "soort gesprek")]
    [InlineData("sources: [s0", "sources: [s0, x9", "«x9» staat niet in sources.yml")]
    [InlineData("sources: [s0", "sources: [s0, s0", "vaker dan één keer")]
    [InlineData("(bron:v8)", "(bron:x9)", "«x9»")]
    [InlineData("## Wat we weten", "## Wat wij weten", "Hier hoort de sectie «Wat we weten»")]
    [InlineData("## Wat we weten", "## Zo doe je dat", "Hier hoort de sectie «Wat we weten»")]
    [InlineData("## Waarom dit ertoe doet", "Zomaar tekst.\n\n## Waarom dit ertoe doet", "boven de eerste kop")]
    [InlineData("bron: gesprek.md", "bron: ../gesprek.md", "uit dezelfde map")]
    [InlineData("- [x] Zeggen dat", "- [ ] Zeggen dat", "0 keer [x]")]
    [InlineData("- [ ] Rustig doorgaan", "- [x] Rustig doorgaan", "2 keer [x]")]
    [InlineData("Drie vragen.", "::: opdracht\nDoe iets.\n:::\n\nDrie vragen.", "hoort hier niet")]
    [InlineData("- Welke woorden gebruik jij", "Welke woorden gebruik jij", "lijst met vragen")]
    public void A_mistake_is_told_with_its_file_and_reason(string written, string mistake, string reason)
    {
        using var content = ContentFolder.Copy();
        content.Spoil(Module, written, mistake);

        Assert.Contains(content.FaultsOfTraining(), fault => fault.File == Module && fault.What.Contains(reason, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("taskMinutes: 10", "taskMinutes: veel")]
    [InlineData("version: 1", "versie: 1")]
    [InlineData("(bron:v48)", "(bron:x9)")]
    [InlineData("](bron:v2)", "](javascript:x)")]
    [InlineData("## Sta even stil", "## Sta stil")]
    [InlineData("::: let-op", "::: pas-op")]
    [InlineData("weer weg. | Doorgaan voelt veilig, maar de ouder blijft met het gevoel zitten.", "weer weg. |")]
    [InlineData("- [ ] Rustig", "- [?] Rustig")]
    public void A_mistake_is_told_with_its_line(string written, string mistake)
    {
        using var content = ContentFolder.Copy();
        var line = content.Spoil(Module, written, mistake);

        Assert.Contains(content.FaultsOfTraining(), fault => fault.File == Module && fault.Line == line);
    }

    [Fact]
    public void A_section_left_out_at_the_end_is_missed()
    {
        using var content = ContentFolder.Copy();
        content.Spoil(Module, "## Bronnen", "");

        Assert.Contains(content.FaultsOfTraining(), fault => fault.What.Contains("«Bronnen» ontbreekt", StringComparison.Ordinal));
    }

    [Fact]
    public void A_file_that_is_missing_is_named_as_it_stands_in_the_content_folder()
    {
        using var content = ContentFolder.Copy();
        File.Delete(Path.Combine(content.Path, "modules/02-toon/gesprek.md"));

        Assert.Equal("modules/02-toon/gesprek.md", Assert.Single(content.FaultsOfTraining()).File);
    }

    [Fact]
    public void All_mistakes_are_told_at_once()
    {
        using var content = ContentFolder.Copy();
        content.Spoil(Module, "order: 2", "order: x");
        content.Spoil(Module, "(bron:v8)", "(bron:x9)");
        content.Spoil("modules/02-toon/gesprek.md", "| einde-open |", "| einde-weg |");
        content.Spoil("sources.yml", "id: v34", "id: v35");
        content.Spoil("skills.yml", "order: 2", "order: x");

        var files = content.FaultsOfTraining().Select(fault => fault.File).Distinct();

        Assert.Equal(["modules/02-toon/gesprek.md", Module, "skills.yml", "sources.yml"], files);
    }

    [Fact]
    public void Two_modules_cannot_be_the_same()
    {
        using var content = ContentFolder.Copy();
        var second = Directory.CreateDirectory(Path.Combine(content.Path, "modules/02-klank")).FullName;
        File.Copy(Path.Combine(content.Path, Module), Path.Combine(second, "module.md"));
        File.Copy(Path.Combine(content.Path, "modules/02-toon/gesprek.md"), Path.Combine(second, "gesprek.md"));
        content.Spoil("modules/02-klank/module.md", "slug: toon", "slug: klank");

        Assert.Contains("dezelfde «order»", Assert.Single(content.FaultsOfTraining()).What, StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_without_modules_is_a_fault()
    {
        using var content = ContentFolder.Copy();
        Directory.Delete(Path.Combine(content.Path, "modules"), recursive: true);

        Assert.Contains("geen enkele module", Assert.Single(content.FaultsOfTraining()).What, StringComparison.Ordinal);
    }
}
