using Intervisie.Core.Content;
using Markdig.Extensions.CustomContainers;
using Markdig.Syntax;

namespace Intervisie.Core.Training;

/// <summary>Divides the body of a module into its sections and those into their parts.</summary>
internal sealed class SectionReader(MarkdownProse prose, PartReader parts, ContentFaults faults)
{
    private const int WordsPerMinute = 200;

    public IReadOnlyList<ModuleSection> Read()
    {
        var headings = prose.Blocks.OfType<HeadingBlock>().Where(heading => heading.Level == 2).ToList();
        var outlines = InOrder(headings);

        foreach (var stray in prose.Blocks.TakeWhile(block => block != headings.FirstOrDefault()).Take(1))
        {
            Fault(stray, "Deze tekst staat boven de eerste kop. Zet hem onder een kop.");
        }

        return [.. headings.Zip(outlines, Read)];
    }

    // Only the first heading out of place is told: what follows it is out of place as well.
    private List<ModuleOutline> InOrder(List<HeadingBlock> headings)
    {
        var expected = ModuleOutline.Sections;
        var agreed = headings.Zip(expected).TakeWhile(pair => PlainText.Of(pair.First) == pair.Second.Title).Count();

        if (agreed < headings.Count)
        {
            Fault(headings[agreed], agreed < expected.Count
                ? $"Hier hoort de sectie «{expected[agreed].Title}». De volgorde is: {Titles}."
                : $"Na «{expected[^1].Title}» komt geen sectie meer. De volgorde is: {Titles}.");
        }
        else if (agreed < expected.Count)
        {
            faults.Add(prose.Source.File, prose.Source.FirstLine + prose.Source.Lines.Length - 1, $"De sectie «{expected[agreed].Title}» ontbreekt. De volgorde is: {Titles}.");
        }

        return [.. expected.Take(agreed)];
    }

    private static string Titles => string.Join(" · ", ModuleOutline.Sections.Select(section => section.Title));

    private ModuleSection Read(HeadingBlock heading, ModuleOutline outline)
    {
        var blocks = prose.Blocks.SkipWhile(block => block != heading).Skip(1).TakeWhile(block => block is not HeadingBlock { Level: 2 }).ToList();
        CheckFrames(heading, outline, blocks);

        if (blocks.Count == 0 && !outline.MayBeEmpty)
        {
            Fault(heading, $"De sectie «{outline.Title}» is leeg. Schrijf er tekst bij.");
        }

        var read = Parts(blocks).ToList();
        return new ModuleSection(Slug.Of(outline.Title), outline.Title, Minutes(blocks, read), read);
    }

    private void CheckFrames(HeadingBlock heading, ModuleOutline outline, List<Block> blocks)
    {
        var frames = blocks.SelectMany(block => block.Descendants<CustomContainer>().Prepend((block as CustomContainer)!)).Where(frame => frame is not null && Containers.IsStructured(frame)).ToList();

        foreach (var frame in frames.Where(frame => frame.Info != outline.Frame || frame.Parent is not MarkdownDocument))
        {
            Fault(frame, $"Het kader «::: {frame.Info}» hoort hier niet. Zet het los in zijn eigen sectie: {Places}.");
        }

        var count = frames.Count(frame => frame.Info == outline.Frame);

        if (outline.Frame is not null && (count == 0 || count > outline.MostFrames))
        {
            Fault(heading, $"In «{outline.Title}» staat {count} keer «::: {outline.Frame}». Het hoort er minstens één keer en hooguit {outline.MostFrames} keer.");
        }
    }

    private static string Places =>
        string.Join(", ", ModuleOutline.Sections.Where(section => section.Frame is not null).Select(section => $"{section.Frame} in «{section.Title}»"));

    // What lies between two frames is one piece of text.
    private IEnumerable<ModulePart> Parts(List<Block> blocks)
    {
        var text = new List<Block>();

        foreach (var block in blocks)
        {
            if (block is not CustomContainer frame || !Containers.IsStructured(frame))
            {
                text.Add(block);
                continue;
            }

            foreach (var part in Prose(text).Append(parts.Read(frame)).OfType<ModulePart>())
            {
                yield return part;
            }

            text.Clear();
        }

        foreach (var part in Prose(text))
        {
            yield return part;
        }
    }

    private static IEnumerable<ModulePart> Prose(List<Block> text) => text.Count > 0 ? [new ProsePart(MarkdownProse.ToPageHtml(text))] : [];

    private static int Minutes(List<Block> blocks, List<ModulePart> parts)
    {
        var words = blocks.Sum(block => PlainText.CountWords(PlainText.Of(block))) + parts.OfType<ScenarioPart>().Sum(part => WordsPlayed(part.Scenario));
        return Math.Max(1, (words + WordsPerMinute - 1) / WordsPerMinute);
    }

    // One playing passes about as many points as the longest path is long, and reads all choices at each of them.
    private static int WordsPlayed(Scenario scenario)
    {
        var words = scenario.Points.Sum(point => PlainText.CountWords(point.Text) + point.Choices.Sum(choice => PlainText.CountWords(choice.Text)));
        return words * scenario.Layers().Count / scenario.Points.Count;
    }

    private void Fault(Block block, string what) => faults.Add(prose.Source.File, prose.LineOf(block), what);
}
