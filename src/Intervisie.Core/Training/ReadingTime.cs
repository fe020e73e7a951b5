using Intervisie.Core.Content;
using Markdig.Extensions.CustomContainers;
using Markdig.Syntax;

namespace Intervisie.Core.Training;

/// <summary>How many words a text counts and how long it takes (NL: <i>leestijd</i>).</summary>
internal static class ReadingTime
{
    /// <summary>Of a whole module: shorter says too little, longer is not finished (domain §3.16).</summary>
    public const int LeastWords = 900;

    /// <inheritdoc cref="LeastWords"/>
    public const int MostWords = 1_500;

    /// <summary>What can be read in three minutes.</summary>
    public const int MostWordsInSection = 3 * WordsPerMinute;

    // Of somebody who reads a text of this kind for the first time, at the end of a working day.
    private const int WordsPerMinute = 200;

    // At the pace of somebody who reads to others, or of a voice that reads the page out.
    private const int WordsPerMinuteAloud = 140;

    // What to say, or which answer fits, is thought over for half a minute: worth as many words.
    private const int WordsOfThinking = WordsPerMinute / 2;

    /// <summary>Words of a section that are read as a text: not those of the frames in which one chooses.</summary>
    public static int Words(IEnumerable<Block> blocks) =>
        blocks.Where(block => block is not CustomContainer { Info: Containers.Conversation or Containers.Check }).Sum(block => PlainText.CountWords(PlainText.Of(block)));

    /// <summary>In whole minutes, at least one.</summary>
    public static int Minutes(IEnumerable<Block> blocks, IEnumerable<ModulePart> parts)
    {
        var words = blocks.Sum(block => PlainText.CountWords(PlainText.Of(block))) + parts.Sum(WordsOf);
        return Math.Max(1, (words + WordsPerMinute - 1) / WordsPerMinute);
    }

    public static int AloudMinutes(int words) => (words + WordsPerMinuteAloud - 1) / WordsPerMinuteAloud;

    private static int WordsOf(ModulePart part) => part switch
    {
        ScenarioPart { Scenario: var scenario } => WordsPlayed(scenario) + (WordsOfThinking * scenario.Layers().Count),
        SelfCheckPart => WordsOfThinking,
        _ => 0,
    };

    // One playing passes about as many points as the longest path is long; at each one reads the scene, every choice, and what came of one of them.
    private static int WordsPlayed(Scenario scenario)
    {
        var words = scenario.Points.Sum(point =>
            PlainText.CountWords(point.Text)
            + point.Choices.Sum(choice => PlainText.CountWords(choice.Text))
            + (point.Choices.Sum(choice => PlainText.CountWords(choice.Reaction) + PlainText.CountWords(choice.Explanation)) / Math.Max(1, point.Choices.Count)));
        return words * scenario.Layers().Count / Math.Max(1, scenario.Points.Count);
    }
}
