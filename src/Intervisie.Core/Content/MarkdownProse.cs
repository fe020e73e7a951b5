using Markdig;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Renderers.Html.Inlines;
using Markdig.Syntax;

namespace Intervisie.Core.Content;

/// <summary>
/// Prose written in Markdown (NL: <i>tekst</i>), made safe to show: no raw HTML, only addresses we allow, only containers we know.
/// Whatever a text holds, reading it never throws: what is wrong becomes a fault.
/// </summary>
public sealed class MarkdownProse
{
    /// <summary>Where the pictures of a module are fetched, as seen from the page of one of its sections.</summary>
    internal const string ImageFolder = "beeld";

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

    // Markdig refuses deep nesting (20,000 times «>») with an ArgumentException.
    private static MarkdownDocument? Parse(ContentText text, ContentFaults faults)
    {
        try
        {
            return Markdown.Parse(text.Text, Pipeline);
        }
        catch (ArgumentException)
        {
            faults.Add(text.File, text.FirstLine + MostMarkedLine(text), "Deze tekst is te diep genest. Schrijf hem platter: minder > of - of [ in elkaar.");
            return null;
        }
    }

    private static int MostMarkedLine(ContentText text)
    {
        var lines = text.Lines;
        var marks = lines.Select(line => line.Count(c => ">-+*_[:".Contains(c, StringComparison.Ordinal))).ToList();
        return marks.IndexOf(marks.Max());
    }
}
