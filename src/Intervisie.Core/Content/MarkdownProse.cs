using Markdig;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Renderers.Html.Inlines;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Intervisie.Core.Content;

/// <summary>
/// Prose written in Markdown (NL: <i>tekst</i>), made safe to show: no raw HTML, only addresses we allow, only containers we know.
/// Whatever a text holds, reading it never throws: what is wrong becomes a fault.
/// </summary>
public sealed class MarkdownProse
{
    /// <summary>Where the pictures of a module are fetched, as seen from the page of one of its sections.</summary>
    internal const string ImageFolder = "beeld";

    /// <summary>Rows times columns, over all tables of a text. Ours have some 150.</summary>
    private const int MostCells = 5_000;

    // A link in bold in a list in a list in a frame stands in ten others.
    private const int Deepest = 40;

    private const string TooDeep = "Deze tekst is te diep genest. Schrijf hem platter: minder > of - of [ in elkaar.";

    private static readonly char[] LineEnds = ['\n', '\r'];

    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder()
        .UsePipeTables()
        .UseCustomContainers()
        .UsePreciseSourceLocation()
        .DisableHtml()
        .Build();

    private readonly MarkdownDocument document;

    private MarkdownProse(ContentText source, MarkdownDocument document)
    {
        Source = source;
        this.document = document;
    }

    internal ContentText Source { get; }

    internal IEnumerable<Block> Blocks => document.Where(block => block is not LinkReferenceDefinitionGroup);

    /// <summary>Null when it cannot be shown; the reasons are then among the faults.</summary>
    /// <param name="text">The Markdown.</param>
    /// <param name="sources">The ids that a <c>bron:</c> link may name: those of the list of sources on the same page.</param>
    /// <param name="faults">Where what is wrong is added.</param>
    public static MarkdownProse? Read(ContentText text, IReadOnlySet<string> sources, ContentFaults faults) => Read(text, new ProseSurroundings(sources), faults);

    /// <inheritdoc cref="Read(ContentText, IReadOnlySet{string}, ContentFaults)"/>
    /// <param name="text">The Markdown.</param>
    /// <param name="around">What it may point to.</param>
    /// <param name="faults">Where what is wrong is added.</param>
    public static MarkdownProse? Read(ContentText text, ProseSurroundings around, ContentFaults faults)
    {
        var before = faults.Count;
        var prose = Open(text, around, faults);
        return faults.Count == before ? prose : null;
    }

    /// <summary>Like <see cref="Read(ContentText, ProseSurroundings, ContentFaults)"/>, but prose with faults is given too, for who goes on to look for more of them and then shows nothing.</summary>
    internal static MarkdownProse? Open(ContentText text, ProseSurroundings around, ContentFaults faults)
    {
        if (!text.IsReadable(faults) || Parse(text, faults) is not { } document)
        {
            return null;
        }

        new ProseCheck(text, around, faults).Run(document);
        return new MarkdownProse(text, document);
    }

    public string ToHtml() => ToHtml(Blocks);

    public string ToPlainText() => PlainText.Of(document);

    /// <summary>Prose that stands on a page of its own under that page's title: its headings are one level higher there, so that none is skipped.</summary>
    internal static string ToPageHtml(IEnumerable<Block> blocks) => ToHtml(blocks, new RaisedHeadingRenderer());

    internal static string ToHtml(IEnumerable<Block> blocks) => ToHtml(blocks, new HeadingRenderer());

    private static string ToHtml(IEnumerable<Block> blocks, HtmlObjectRenderer<HeadingBlock> headings)
    {
        using var writer = new StringWriter();
        var renderer = new HtmlRenderer(writer);
        Pipeline.Setup(renderer);
        renderer.ObjectRenderers.Replace<LinkInlineRenderer>(new SourceChipRenderer());
        renderer.ObjectRenderers.Replace<HeadingRenderer>(headings);
        renderer.ObjectRenderers.Replace<Markdig.Extensions.CustomContainers.HtmlCustomContainerRenderer>(new ContainerRenderer());

        foreach (var block in blocks)
        {
            renderer.Write(block);
        }

        return writer.ToString();
    }

    internal int LineOf(MarkdownObject part) => Source.FirstLine + part.Line;

    /// <summary>The Markdown of a part, as it was written.</summary>
    internal string Written(Block part) => Source.Text.Substring(part.Span.Start, part.Span.Length);

    private static MarkdownDocument? Parse(ContentText text, ContentFaults faults) =>
        HoldsOrdinaryTables(text, faults) && Tree(text, faults) is { } document && IsFlat(text, document, faults) ? document : null;

    // Every row of a table gets as many cells as its widest one: a page of short rows under a long one would become a gigabyte of HTML.
    private static bool HoldsOrdinaryTables(ContentText text, ContentFaults faults)
    {
        var bars = text.Text.Split(LineEnds).Select(line => line.Count(c => c == '|')).ToList();
        var cells = (long)bars.Max() * bars.Count(count => count > 0);

        if (cells > MostCells)
        {
            faults.Add(text.File, text.FirstLine + bars.IndexOf(bars.Max()), $"De tabellen in deze tekst zijn te groot: {bars.Count(count => count > 0)} regels van hooguit {bars.Max()} streepjes (|), samen {cells}. Houd het onder de {MostCells}: haal rijen of kolommen weg.");
        }

        return cells <= MostCells;
    }

    // Markdig refuses deep nesting of blocks (20,000 times «>») with an ArgumentException.
    private static MarkdownDocument? Tree(ContentText text, ContentFaults faults)
    {
        try
        {
            return Markdown.Parse(text.Text, Pipeline);
        }
        catch (ArgumentException)
        {
            faults.Add(text.File, text.FirstLine + MostMarkedLine(text), TooDeep);
            return null;
        }
    }

    // Marks within a line may nest without end when they are read, and the writer of HTML then runs out of stack.
    private static bool IsFlat(ContentText text, MarkdownDocument document, ContentFaults faults)
    {
        var deep = document.Descendants().FirstOrDefault(part => ContainersOf(part).Skip(Deepest).Any());

        if (deep is not null)
        {
            faults.Add(text.File, text.FirstLine + deep.Line, TooDeep);
        }

        return deep is null;
    }

    private static IEnumerable<MarkdownObject> ContainersOf(MarkdownObject part)
    {
        for (var container = ContainerOf(part); container is not null; container = ContainerOf(container))
        {
            yield return container;
        }
    }

    private static MarkdownObject? ContainerOf(MarkdownObject part) => part switch
    {
        Block block => block.Parent,
        ContainerInline { ParentBlock: { } leaf } => leaf,
        Inline inline => inline.Parent,
        _ => null,
    };

    private static int MostMarkedLine(ContentText text)
    {
        var lines = text.Lines;
        var marks = lines.Select(line => line.Count(c => ">-+*_[:".Contains(c, StringComparison.Ordinal))).ToList();
        return marks.IndexOf(marks.Max());
    }
}
