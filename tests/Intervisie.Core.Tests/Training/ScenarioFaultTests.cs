using Intervisie.Core.Tests.Content;

namespace Intervisie.Core.Tests.Training;

/// <summary>One deliberate mistake at a time in the conversation of the module on tone.</summary>
public sealed class ScenarioFaultTests
{
    private const string File = "modules/02-toon/gesprek.md";

    [Theory]
    [InlineData("# 2 · Etiket", "# 3 · Etiket", "hoort bij module 3")]
    [InlineData("# 2 · Etiket", "# Etiket", "# 2 · Titel")]
    [InlineData("| 1a | «Fijn dat u er bent, meneer.", "| 2a | «Fijn dat u er bent, meneer.", "onder moment 1")]
    [InlineData("| 1b |", "| 1a |", "staat ook al")]
    [InlineData("| +2 | +1 | +1 |", "| +3 | +1 | +1 |", "hele getallen")]
    [InlineData("| +2 | +1 | +1 |", "| veel | +1 | +1 |", "hele getallen")]
    [InlineData("| +2 | +1 | +1 |", "| +2 | +1 |", "7 cellen")]
    [InlineData("| Sem trekt zijn capuchon op. Zijn vader zucht. |", "| |", "niets bij «reactie»")]
    [InlineData("| Duidelijk zijn is goed, alleen is ‘bijna niets’ een oordeel en geen waarneming. |", "| |", "niets bij «wat gebeurde hier»")]
    [InlineData("| einde-open |", "| |", "niets bij «naar»")]
    [InlineData("| einde-open |", "| einde-weg |", "dat bestaat niet")]
    [InlineData("## 6t · Zijn vader staat op", "## Zijn vader staat op", "Deze kop lezen we niet")]
    [InlineData("## Einde kier · De deur", "## Einde spleet · De deur", "Deze kop lezen we niet")]
    public void A_mistake_is_told_with_its_line_and_reason(string written, string mistake, string reason)
    {
        using var content = ContentFolder.Copy();
        var line = content.Spoil(File, written, mistake);

        content.AssertTold(File, line, reason);
    }

    [Theory]
    [InlineData("Setting: ", "Plaats: ", "# 2 · Etiket", "Setting: … Begin: 1")]
    [InlineData("Begin: 1", "Begin: 9", "Setting:", "begint bij «9», maar dat moment bestaat niet. Noem")]
    [InlineData("Setting: Fictieve casus. Vo", "Setting: Vo", "Setting:", "begint niet met «Fictieve casus.». Zet dat vooraan")]
    [InlineData("| id | keuze |", "| nr | keuze |", "## 1 · Iedereen", "een tabel met de kop")]
    [InlineData("Sem draait aan het koordje van zijn trui. Zijn vader heeft vrij genomen. ‘Zegt u het maar.’", "", "## 1 · Iedereen", "ontbreekt de tekst")]
    [InlineData("Thuis-zin: «Aardig", "«Aardig", "## Einde kier", "Thuis-zin")]
    public void A_mistake_is_told_at_the_line_it_belongs_to(string written, string mistake, string at, string reason)
    {
        using var content = ContentFolder.Copy();
        content.Spoil(File, written, mistake);

        content.AssertTold(File, content.LineOf(File, at), reason);
    }
}
