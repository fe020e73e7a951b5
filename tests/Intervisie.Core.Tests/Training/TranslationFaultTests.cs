using Intervisie.Core.Tests.Content;
using Intervisie.Core.Training;

namespace Intervisie.Core.Tests.Training;

/// <summary>One deliberate mistake at a time in the English of the module on tone.</summary>
public sealed class TranslationFaultTests
{
    private const string Module = "modules/02-toon/module.en.md";
    private const string Talk = "modules/02-toon/gesprek.en.md";

    [Theory]
    [InlineData(Module, "version: 1", "version: 2", "version: 2", "de vertaling van versie 2, maar de Nederlandse tekst is versie 1. Werk haar bij")]
    [InlineData(Module, "  - You repair a sentence that came out wrong, in the moment itself.\n", "", "goals:", "Hier staan 2 doelen, in de Nederlandse tekst 3. Maak ze gelijk")]
    [InlineData(Module, "version: 1", "version: 1\nslug: tone", "slug: tone", "«slug» kennen we hier niet. Wel: title, summary, goals, version")]
    [InlineData(Module, "(bron:v8)", "(bron:x9)", "(bron:x9)", "«x9» staat niet bij de bronnen van deze tekst")]
    [InlineData(Module, "## What we know", "## Wat we weten", "## Wat we weten", "Hier hoort de sectie «What we know»")]
    [InlineData(Module, "**Fictional case, primary", "**Primary", "::: voorbeeld po", "begint niet met «Fictional case». Zet dat vooraan")]
    [InlineData(Module, "::: voorbeeld po", "::: voorbeeld vo", "::: voorbeeld vo", "heeft geen «::: voorbeeld po»")]
    [InlineData(Module, "- [ ] None: a gentle", "- [ ] Not much. | No.\n- [ ] None: a gentle", "## Check yourself", "(check met 3 antwoorden, c het beste, check met 3 antwoorden, c het beste, check met 4 antwoorden, a het beste in plaats van")]
    [InlineData(Module, "- [x] The parent doesn’t know what it is about. |", "- [ ] The parent doesn’t know. |", "::: check\n“It’s going okay", "0 keer [x]")]
    [InlineData(Talk, "Setting: Fictional case.", "Setting: Fictieve casus.", "Setting:", "begint niet met «Fictional case.»")]
    [InlineData(Talk, "Begin: 1", "Begin: 2", "Setting:", "begint bij «2», het Nederlandse bij «1». Maak ze gelijk")]
    [InlineData(Talk, "| +2 | +1 | +1 |", "| +1 | +1 | +1 |", "| 1c |", "Keuze 1c heeft hier andere getallen of gaat ergens anders heen dan in het Nederlands. Neem T, V, I en «naar» over")]
    [InlineData(Talk, "of someone you are talking with. | 2x |", "of someone you are talking with. | 2 |", "| 1a |", "Keuze 1a heeft hier andere getallen of gaat ergens anders heen")]
    [InlineData(Talk, "## Einde kier", "## Ending kier", "## Ending kier", "Deze kop lezen we niet")]
    [InlineData(Talk, "| ‘Please do.’ His father settles in his chair and nods to you. |", "| |", "| 1a |", "niets bij «reactie»")]
    public void A_mistake_is_told_with_its_file_line_and_reason(string file, string written, string mistake, string at, string reason)
    {
        using var content = ContentFolder.Copy();
        content.Spoil(file, written, mistake);

        content.AssertTold(file, content.LineOf(file, at), reason);
    }

    [Fact]
    public void A_point_that_was_not_translated_is_missed()
    {
        using var content = ContentFolder.Copy();
        content.Cut(Talk, "## 2x ·", "## 3 ·");

        content.AssertTold(Talk, content.LineOf(Talk, "Setting:"), "Moment 2x van het Nederlandse gesprek ontbreekt hier. Vertaal ook dat");
    }

    [Fact]
    public void An_option_that_the_Dutch_does_not_have_is_told()
    {
        using var content = ContentFolder.Copy();
        var line = content.Spoil(Talk, "| 1b |", "| 1e | “Hm.” | ‘Hm.’ | 0 | 0 | 0 | Hm. | 2 |\n| 1b |");

        content.AssertTold(Talk, line, "Keuze 1e staat niet in het Nederlandse gesprek. Haal het hier weg");
    }

    [Fact]
    public void A_translated_module_has_its_conversation_translated_too()
    {
        using var content = ContentFolder.Copy();
        content.Remove(Talk);

        content.AssertTold(Talk, 1, "Dit bestand ontbreekt. Maak het aan");
    }

    [Fact]
    public void A_module_without_a_translation_is_shown_in_Dutch()
    {
        var library = TrainingLibrary.Load(ContentFolder.Real);

        Assert.Same(library.Find("waarom"), library.Find("waarom")!.In("en"));
        Assert.Equal("nl", library.Find("waarom")!.In("en").Language);
    }

    [Fact]
    public void A_translation_has_its_own_words_and_everything_else_of_the_Dutch()
    {
        var dutch = TrainingLibrary.Load(ContentFolder.Real).Find("toon")!;
        var english = dutch.In("en");

        Assert.Same(dutch, dutch.In("nl"));
        Assert.Equal(("en", "Tone: how you say it", "Label"), (english.Language, english.Title, english.Scenario.Title));
        Assert.Equal((dutch.Slug, dutch.Order, dutch.TaskMinutes), (english.Slug, english.Order, english.TaskMinutes));
        Assert.Equal(dutch.Sections.Select(section => section.Key), english.Sections.Select(section => section.Key));
        Assert.Equal(dutch.Sources, english.Sources);
    }
}
