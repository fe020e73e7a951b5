using Intervisie.Core.Tests.Content;
using Intervisie.Core.Training;

namespace Intervisie.Core.Tests.Training;

/// <summary>One deliberate mistake at a time in the module on tone.</summary>
public sealed class ModuleFaultTests
{
    private const string Module = "modules/02-toon/module.md";

    [Theory]
    [InlineData("slug: toon", "slug: klank", "De map heet «02-toon»; dat moeten")]
    [InlineData("title: 'Toon: hoe je het zegt'", "title: Toon: hoe je het zegt", "Dit is geen geldige YAML")]
    [InlineData("order: 2", "order: twee", "een heel getal")]
    [InlineData("version: 1", "versie: 1", "«versie» kennen we hier niet. Wel:")]
    [InlineData("taskMinutes: 10", "taskMinutes: 25", "De opdracht kost 25 minuten. Maak haar zo klein")]
    [InlineData("summary: Hoe", "samenvatting: Hoe", "«samenvatting» kennen we hier niet")]
    [InlineData("skills: [toon]", "skills: [toom]", "«toom» kennen we niet. Wel:")]
    [InlineData("sectors: [po, vo]", "sectors: [po, hbo]", "«hbo»")]
    [InlineData("conversationKinds: [voortgang", "conversationKinds: ['Voort gang'", "soort gesprek")]
    [InlineData("sources: [s0", "sources: [s0, x9", "«x9» staat niet in sources.yml. Zet hem daar bij")]
    [InlineData("sources: [s0", "sources: [s0, s0", "vaker dan één keer. Laat er één staan")]
    [InlineData("(bron:v8)", "(bron:x9)", "«x9» staat niet bij de bronnen van deze tekst. Zet hem bij «sources»")]
    [InlineData("](bron:v2)", "](javascript:x)", "mag niet. Gebruik https://")]
    [InlineData("Je hebt je voorbereid.", "Je hebt je [voorbereid](/leren/nergens).", "De pagina «/leren/nergens» is er niet. Kijk het adres na")]
    [InlineData("Je hebt je voorbereid.", "![een stoel](stoel.png)", "staat niet in de map van deze tekst. Zet haar daar neer")]
    [InlineData("Je hebt je voorbereid.", "![](illustration.svg)", "geen beschrijving. Schrijf tussen de blokhaken")]
    [InlineData("## Wat we weten", "## Wat wij weten", "Hier hoort de sectie «Wat we weten»")]
    [InlineData("## Wat we weten", "## Zo doe je dat", "Hier hoort de sectie «Wat we weten»")]
    [InlineData("### Vier knoppen", "#### Vier knoppen", "sla geen niveau over")]
    [InlineData("## Waarom dit ertoe doet", "Zomaar tekst.\n\n## Waarom dit ertoe doet", "boven de eerste kop. Zet hem onder een kop")]
    [InlineData("::: voorbeeld po", "::: voorbeeld vo", "heeft geen «::: voorbeeld po». Schrijf er een bij")]
    [InlineData("::: let-op", "::: pas-op", "kennen we niet. Wel:")]
    [InlineData("weer weg. | Doorgaan voelt veilig, maar de ouder blijft met het gevoel zitten.", "weer weg. |", "ontbreekt de uitleg. Zet die erachter")]
    [InlineData("- [ ] Rustig", "- [?] Rustig", "Dit antwoord lezen we niet. Schrijf")]
    [InlineData("Drie vragen.", "::: opdracht\nDoe iets.\n:::\n\nDrie vragen.", "hoort hier niet. Zet het los in zijn eigen sectie")]
    public void A_mistake_is_told_with_its_line_and_reason(string written, string mistake, string reason)
    {
        using var content = ContentFolder.Copy();
        var line = content.Spoil(Module, written, mistake);

        content.AssertTold(Module, line, reason);
    }

    [Theory]
    [InlineData("**Fictieve casus, po, groep 6.** De moeder", "De moeder", "::: voorbeeld po", "begint niet met «Fictieve casus». Zet dat vooraan")]
    [InlineData("bron: gesprek.md", "bron: ../gesprek.md", "::: gesprek", "uit dezelfde map")]
    [InlineData("- [x] Zeggen dat", "- [ ] Zeggen dat", "::: check\nJe stem", "0 keer [x]")]
    [InlineData("- [ ] Rustig doorgaan", "- [x] Rustig doorgaan", "::: check\nJe stem", "2 keer [x]")]
    [InlineData("Sem zit naast zijn vader. Welke zin is een waarneming?", "", "::: check", "een vraag met daaronder één lijst antwoorden")]
    [InlineData("- Welke woorden gebruik jij", "Welke woorden gebruik jij", "::: stilstaan", "een lijst met vragen")]
    [InlineData("title: 'Toon: hoe je het zegt'\n", "", "slug: toon", "Het veld «title» ontbreekt. Zet het erbij")]
    [InlineData("## Sta even stil", "## Sta stil", "## Sta stil", "De volgorde is: Waarom dit ertoe doet")]
    public void A_mistake_is_told_at_the_line_it_belongs_to(string written, string mistake, string at, string reason)
    {
        using var content = ContentFolder.Copy();
        content.Spoil(Module, written, mistake);

        content.AssertTold(Module, content.LineOf(Module, at), reason);
    }

    [Theory]
    [InlineData("::: check\n«Het gaat best", "## Sta even stil", "## Check jezelf", "2 keer «::: check». Het hoort er minstens 3 keer")]
    [InlineData("- [ ] Rustig doorgaan", "- [x] Zeggen dat", "::: check\nJe stem", "minstens twee antwoorden. Schrijf er een bij")]
    [InlineData("Kies een gesprek met een ouder dat", ":::\n\n## Bronnen", "::: opdracht", "opdracht is leeg. Schrijf op")]
    [InlineData("Kies de vraag", "## Doe het", "## Sta even stil", "0 keer «::: stilstaan»")]
    [InlineData("Wat hier staat, is", "## Voorbeeld", "## Zo doe je dat", "«Zo doe je dat» is leeg. Schrijf er tekst bij")]
    public void What_is_missing_is_told_at_the_line_it_belongs_to(string from, string upTo, string at, string reason)
    {
        using var content = ContentFolder.Copy();
        content.Cut(Module, from, upTo);

        content.AssertTold(Module, content.LineOf(Module, at), reason);
    }

    [Fact]
    public void A_module_that_says_little_is_too_short()
    {
        using var content = ContentFolder.Copy();
        content.Cut(Module, "Wat hier staat, is", "Je hoeft geen toneel");
        content.Cut(Module, "Daar hoort een kanttekening", "::: let-op");

        content.AssertTold(Module, content.LineOf(Module, "\n## Waarom"), "woorden, checks en bronnen niet meegeteld. Een module telt er 900 tot 1500: schrijf er iets bij");
    }

    [Fact]
    public void A_module_that_nobody_would_finish_is_too_long()
    {
        using var content = ContentFolder.Copy();
        content.Spoil(Module, "Aan je toon kun je werken", $"{Words(390)}\n\nAan je toon kun je werken");
        content.Spoil(Module, "Zeg dat je het zelf ook hoorde", Words(150));

        content.AssertTold(Module, content.LineOf(Module, "\n## Waarom"), "of kort haar in");
    }

    [Fact]
    public void A_section_is_read_in_three_minutes()
    {
        using var content = ContentFolder.Copy();
        content.Spoil(Module, "Een prettige toon", $"{Words(600)}\n\nEen prettige toon");

        content.AssertTold(Module, content.LineOf(Module, "## Wat we weten"), "woorden. Kort haar in tot 600");
    }

    [Fact]
    public void Words_in_checks_do_not_make_a_module_too_long()
    {
        using var content = ContentFolder.Copy();
        content.Spoil(Module, "Je zegt wat je zag, en je zegt het tegen Sem.", Words(900));

        Assert.Equal(4, TrainingLibrary.Load(content.Path).Modules.Count);
    }

    [Fact]
    public void A_file_that_is_no_text_is_a_fault()
    {
        using var content = ContentFolder.Copy();
        File.WriteAllBytes(Path.Combine(content.Path, Module), [0xff, 0xfe, 0x00]);

        content.AssertTold(Module, 1, "geen geldige UTF-8. Bewaar het opnieuw");
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

    private static string Words(int count) => string.Join(' ', Enumerable.Repeat("woord", count)) + ".";
}
