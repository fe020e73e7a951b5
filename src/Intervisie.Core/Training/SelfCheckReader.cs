using Intervisie.Core.Content;
using Markdig.Extensions.CustomContainers;
using Markdig.Syntax;

namespace Intervisie.Core.Training;

/// <summary>Reads a check: a question, then answers as «- [ ] antwoord | uitleg», of which one has «[x]».</summary>
internal sealed class SelfCheckReader(MarkdownProse prose, ProseSurroundings around, ContentFaults faults)
{
    private const string Shape = "«- [ ] antwoord | uitleg», of «- [x] …» voor het beste antwoord";

    private int count;

    public SelfCheck? Read(CustomContainer frame)
    {
        count++;
        var question = string.Join(' ', frame.TakeWhile(block => block is ParagraphBlock).Select(PlainText.Of));
        var options = frame.OfType<ListBlock>().SelectMany(list => list).Select(Read).ToList();

        if (question.Length == 0 || frame[^1] is not ListBlock || frame.OfType<ListBlock>().Count() != 1)
        {
            Fault(frame, $"Een check is een vraag met daaronder één lijst antwoorden: {Shape}.");
            return null;
        }

        if (options.Any(option => option is null))
        {
            return null;
        }

        return IsAnswerable(frame, options) ? new SelfCheck($"check-{count}", question, options!) { Place = new(prose.Source.File, prose.LineOf(frame)) } : null;
    }

    private bool IsAnswerable(CustomContainer frame, List<SelfCheckOption?> options)
    {
        var best = options.Count(option => option!.IsBest);

        if (options.Count < 2)
        {
            Fault(frame, "Een check heeft minstens twee antwoorden. Schrijf er een bij.");
        }

        if (best != 1)
        {
            Fault(frame, $"Bij deze check is {best} keer [x] gezet. Precies één antwoord is het beste.");
        }

        return options.Count > 1 && best == 1;
    }

    private SelfCheckOption? Read(Block item, int index)
    {
        var written = item is ListItemBlock { Count: 1 } list && list[0] is ParagraphBlock paragraph ? prose.Written(paragraph) : "";
        var halves = written.Split('|', 2, StringSplitOptions.TrimEntries);
        var mark = halves[0].Length > 3 ? halves[0][..3] : "";

        if (mark is not ("[ ]" or "[x]"))
        {
            Fault(item, $"Dit antwoord lezen we niet. Schrijf {Shape}.");
            return null;
        }

        if (halves.Length < 2 || halves[1].Length == 0)
        {
            Fault(item, "Bij dit antwoord ontbreekt de uitleg. Zet die erachter, na een |.");
            return null;
        }

        var text = Inner(item, halves[0][3..].Trim());
        var why = Inner(item, halves[1]);

        return text is null || why is null
            ? null
            : new SelfCheckOption($"{(char)('a' + index)}", text.ToPlainText(), why.ToPlainText(), mark == "[x]") { ExplanationHtml = why.ToHtml() };
    }

    private MarkdownProse? Inner(Block item, string markdown) =>
        MarkdownProse.Open(new ContentText(prose.Source.File, markdown, prose.LineOf(item)), around, faults);

    private void Fault(Block block, string what) => faults.Add(prose.Source.File, prose.LineOf(block), what);
}
