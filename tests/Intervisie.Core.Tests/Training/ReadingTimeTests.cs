using Intervisie.Core.Tests.Content;
using Intervisie.Core.Training;

namespace Intervisie.Core.Tests.Training;

public sealed class ReadingTimeTests
{
    private const string Module = "modules/02-toon/module.md";

    [Fact]
    public void Two_hundred_words_more_take_a_minute_more()
    {
        var longer = MinutesOf("sta-even-stil", content =>
        {
            content.Spoil(Module, "Kies de vraag", $"{Words(200)} Kies de vraag");
            content.Cut(Module, "Daar hoort een kanttekening", "::: let-op");
        });

        Assert.Equal(MinutesOf("sta-even-stil") + 1, longer);
    }

    [Fact]
    public void What_is_read_in_less_than_a_minute_takes_one()
    {
        Assert.Equal(1, MinutesOf("bronnen"));
    }

    [Fact]
    public void The_words_of_a_check_take_time_too()
    {
        Assert.Equal(MinutesOf("check-jezelf") + 2, MinutesOf("check-jezelf", content => content.Spoil(Module, "Vriendelijkheid is het probleem niet.", Words(400))));
    }

    [Fact]
    public void Where_a_conversation_is_its_playing_takes_time()
    {
        var tone = TrainingLibrary.Load(ContentFolder.Real).Find("toon")!;
        var prose = string.Concat(tone.PracticeSection.Parts.OfType<ProsePart>().Select(part => part.Html)).Split(' ').Length;

        Assert.InRange(tone.PracticeSection.Minutes, (prose / 200) + 4, 9);
    }

    [Fact]
    public void A_module_takes_as_long_as_its_sections()
    {
        var tone = TrainingLibrary.Load(ContentFolder.Real).Find("toon")!;

        Assert.Equal(tone.Sections.Sum(section => section.Minutes), tone.Minutes);
        Assert.InRange(tone.Minutes, 15, 30);
        Assert.InRange(tone.ReadAloudMinutes, 8, 12);
    }

    private static int MinutesOf(string section, Action<ContentFolder>? change = null)
    {
        using var content = ContentFolder.Copy();
        change?.Invoke(content);

        return TrainingLibrary.Load(content.Path).Find("toon")!.Section(section)!.Minutes;
    }

    private static string Words(int count) => string.Join(' ', Enumerable.Repeat("woord", count)) + ".";
}
