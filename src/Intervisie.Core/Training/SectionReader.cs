using Intervisie.Core.Content;
using Markdig.Extensions.CustomContainers;
using Markdig.Syntax;

namespace Intervisie.Core.Training;

/// <summary>Divides the body of a module into its sections and those into their parts.</summary>
internal sealed class SectionReader(MarkdownProse prose, PartReader parts, string language, ContentFaults faults)
{
    private int blocksRead;

    public IReadOnlyList<ModuleSection> Read()
    {
        var headings = prose.Blocks.OfType<HeadingBlock>().Where(heading => heading.Level == 2).ToList();
        var outlines = InOrder(headings);

        foreach (var stray in prose.Blocks.TakeWhile(block => block != headings.FirstOrDefault()).Take(1))
        {
            Fault(stray, "Deze tekst staat boven de eerste kop. Zet hem onder een kop.");
        }

        IReadOnlyList<ModuleSection> sections = [.. headings.Zip(outlines, Read)];
        CheckLength(headings.Zip(outlines));

        return sections;
    }

    // Only the first heading out of place is told: what follows it is out of place as well.
    private List<ModuleOutline> InOrder(List<HeadingBlock> headings)
    {
        var expected = ModuleOutline.Sections;
        var agreed = headings.Zip(expected).TakeWhile(pair => PlainText.Of(pair.First) == pair.Second.TitleIn(language)).Count();

        if (agreed < headings.Count)
        {
            Fault(headings[agreed], agreed < expected.Count
                ? $"Hier hoort de sectie «{expected[agreed].TitleIn(language)}». De volgorde is: {Titles}."
                : $"Na «{expected[^1].TitleIn(language)}» komt geen sectie meer. De volgorde is: {Titles}.");
        }
        else if (agreed < expected.Count)
        {
            faults.Add(prose.Source.File, prose.Source.FirstLine + prose.Source.Lines.Length - 1, $"De sectie «{expected[agreed].TitleIn(language)}» ontbreekt. De volgorde is: {Titles}.");
        }

        return [.. expected.Take(agreed)];
    }

    private string Titles => string.Join(" · ", ModuleOutline.Sections.Select(section => section.TitleIn(language)));

    private ModuleSection Read(HeadingBlock heading, ModuleOutline outline)
    {
        var blocks = BlocksUnder(heading);
        CheckFrames(heading, outline, blocks);

        if (blocks.Count == 0 && !outline.MayBeEmpty)
        {
            Fault(heading, $"De sectie «{outline.TitleIn(language)}» is leeg. Schrijf er tekst bij.");
        }

        blocksRead = 0;
        var read = Parts(blocks).ToList();
        return new ModuleSection(outline.Key, outline.Title, ReadingTime.Minutes(blocks, read), read)
        {
            Place = new(prose.Source.File, prose.LineOf(heading)),
            Words = outline.IsProse ? ReadingTime.Words(blocks) : 0,
        };
    }

    private List<Block> BlocksUnder(HeadingBlock heading) =>
        [.. prose.Blocks.SkipWhile(block => block != heading).Skip(1).TakeWhile(block => block is not HeadingBlock { Level: 2 })];

    private void CheckLength(IEnumerable<(HeadingBlock Heading, ModuleOutline Outline)> sections)
    {
        var lengths = sections.Where(section => section.Outline.IsProse).Select(section => (section.Heading, Words: ReadingTime.Words(BlocksUnder(section.Heading)))).ToList();

        foreach (var (heading, words) in lengths.Where(section => section.Words > ReadingTime.MostWordsInSection))
        {
            Fault(heading, $"De sectie «{PlainText.Of(heading)}» telt {words} woorden. Kort haar in tot {ReadingTime.MostWordsInSection}: wat je in drie minuten leest.");
        }

        var all = lengths.Sum(section => section.Words);

        // A translation follows its original, and English needs other numbers of words.
        if (language == ContentLanguage.Dutch && lengths.Count == ModuleOutline.Sections.Count(section => section.IsProse) && all is < ReadingTime.LeastWords or > ReadingTime.MostWords)
        {
            faults.Add(prose.Source.File, prose.Source.FirstLine, $"Deze module telt {all} woorden, checks en bronnen niet meegeteld. Een module telt er {ReadingTime.LeastWords} tot {ReadingTime.MostWords}: schrijf er iets bij, of kort haar in.");
        }
    }

    private void CheckFrames(HeadingBlock heading, ModuleOutline outline, List<Block> blocks)
    {
        var frames = blocks.SelectMany(block => block.Descendants<CustomContainer>().Prepend((block as CustomContainer)!)).Where(frame => frame is not null && Containers.IsStructured(frame)).ToList();

        foreach (var frame in frames.Where(frame => frame.Info != outline.Frame || frame.Parent is not MarkdownDocument))
        {
            Fault(frame, $"Het kader «::: {frame.Info}» hoort hier niet. Zet het los in zijn eigen sectie: {Places}.");
        }

        var count = frames.Count(frame => frame.Info == outline.Frame);

        if (outline.Frame is not null && (count < outline.LeastFrames || count > outline.MostFrames))
        {
            Fault(heading, $"In «{outline.TitleIn(language)}» staat {count} keer «::: {outline.Frame}». Het hoort er minstens {outline.LeastFrames} keer en hooguit {outline.MostFrames} keer.");
        }
    }

    private string Places =>
        string.Join(", ", ModuleOutline.Sections.Where(section => section.Frame is not null).Select(section => $"{section.Frame} in «{section.TitleIn(language)}»"));

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

    private IEnumerable<ModulePart> Prose(List<Block> text)
    {
        text.ForEach(block => BlockIds.Number(block, ++blocksRead));

        return text.Count > 0 ? [new ProsePart(MarkdownProse.ToPageHtml(text))] : [];
    }

    private void Fault(Block block, string what) => faults.Add(prose.Source.File, prose.LineOf(block), what);
}
