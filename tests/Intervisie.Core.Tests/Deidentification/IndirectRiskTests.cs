using Intervisie.Core.Deidentification;

namespace Intervisie.Core.Tests.Deidentification;

public sealed class IndirectRiskTests
{
    [Theory]
    [InlineData("Hij las een boek.", 0, false, RiskLevel.Low)]
    [InlineData("Hij las een boek.", 1, false, RiskLevel.Raised)]
    [InlineData("Een leerling met epilepsie las een boek.", 0, false, RiskLevel.Raised)]
    [InlineData("Een leerling met epilepsie las een boek.", 1, false, RiskLevel.High)]
    [InlineData("Een leerling met epilepsie las een boek.", 0, true, RiskLevel.High)]
    [InlineData("De dochter van de imker heeft epilepsie.", 0, false, RiskLevel.High)]
    [InlineData("De ouders zijn gescheiden.", 0, false, RiskLevel.Low)]
    [InlineData("De ouders zijn gescheiden.", 0, true, RiskLevel.Raised)]
    [InlineData("Mijn collega was ziek.", 0, true, RiskLevel.Low)]
    [InlineData("De ouders zijn gescheiden.", 1, false, RiskLevel.Raised)]
    [InlineData("De ouders zijn gescheiden en vader ligt in het ziekenhuis.", 0, false, RiskLevel.Raised)]
    [InlineData("Een ADHD'er las een boek.", 0, false, RiskLevel.Raised)]
    [InlineData("Een autistische leerling uit een pleeggezin las een boek.", 0, false, RiskLevel.High)]
    [InlineData("Vader heeft een juwelierszaak en moeder is koordirigent.", 0, false, RiskLevel.High)]
    [InlineData("Moeder is koordirigent, een echte dirigent.", 0, false, RiskLevel.Raised)]
    [InlineData("Hij zat aan mijn rechterhand en droeg een clownsneus.", 0, false, RiskLevel.Low)]
    public void Two_distinctive_facts_or_one_with_a_place_or_a_school_give_somebody_away(string text, int places, bool sameSchool, RiskLevel level) =>
        Assert.Equal(level, IndirectRisk.Of(Scanning.Deidentifier.Warnings([new Passage("tekst", text)]), places, sameSchool).Level);

    [Fact]
    public void It_says_which_words_and_prints_none_of_them()
    {
        var risk = IndirectRisk.Of(Scanning.Deidentifier.Warnings([new Passage("tekst", "Vader is imker, echt imker, en gescheiden.")]));

        Assert.Equal([(SensitiveKind.Family, "gescheiden"), (SensitiveKind.Occupation, "imker")], risk.Reasons.Select(r => (r.Kind, string.Join(' ', r.Words))));
        Assert.DoesNotContain("imker", risk.Reasons[1].ToString(), StringComparison.Ordinal);
    }
}
