using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Intervisie.Core.Content;

/// <summary>The words of a Markdown text without their marks (NL: <i>platte tekst</i>), a line for each paragraph.</summary>
internal static class PlainText
{
    private static readonly char[] Gaps = [' ', '\n', '\t'];

    public static string Of(MarkdownObject part) =>
        string.Join('\n', Leaves(part).Select(leaf => WordsOf(leaf)).Where(words => words.Length > 0));

    public static string Of(ContainerInline part) => string.Concat(part.Descendants<Inline>().Select(inline => WordsOf(inline))).Trim();

    public static bool HasWords(ContainerInline part) => part.Descendants<Inline>().Any(inline => !string.IsNullOrWhiteSpace(WordsOf(inline)));

    public static int CountWords(string text) => text.Split(Gaps, StringSplitOptions.RemoveEmptyEntries).Length;

    private static IEnumerable<LeafBlock> Leaves(MarkdownObject part) =>
        part is LeafBlock leaf ? [leaf] : part.Descendants<LeafBlock>().Where(block => block is not LinkReferenceDefinition);

    private static string WordsOf(LeafBlock leaf) =>
        leaf.Inline is null ? leaf.Lines.ToString().Trim() : Of(leaf.Inline);

    private static string WordsOf(Inline inline) => inline switch
    {
        LiteralInline literal => literal.Content.ToString(),
        CodeInline code => code.Content,
        AutolinkInline link => link.Url,
        HtmlEntityInline entity => entity.Transcoded.ToString(),
        LineBreakInline => " ",
        _ => "",
    };
}
