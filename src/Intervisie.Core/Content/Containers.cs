using Markdig.Extensions.CustomContainers;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Renderers.Html.Inlines;
using Markdig.Syntax.Inlines;

namespace Intervisie.Core.Content;

/// <summary>The frames a text may use (NL: <i>kaders</i>): some only look different, the others are read as a part of a module.</summary>
internal static class Containers
{
    public const string Conversation = "gesprek";
    public const string Check = "check";
    public const string Prompts = "stilstaan";
    public const string Task = "opdracht";

    public const string Example = "voorbeeld";

    private static readonly string[] Structured = [Conversation, Check, Prompts, Task];
    private static readonly string[] Plain = [Example, "let-op", "zinnen"];
    private static readonly string[] Sectors = ["po", "vo", "mbo"];

    public static string Known => string.Join(", ", Plain.Concat(Structured));

    public static bool IsStructured(CustomContainer container) => Structured.Contains(container.Info);

    public static bool Allows(string? name, string? argument)
    {
        var bare = string.IsNullOrWhiteSpace(argument);
        return (bare && (Plain.Contains(name) || Structured.Contains(name)))
            || (name == Example && Sectors.Contains(argument?.Trim()));
    }
}

/// <summary>Writes a frame as a block with its name, and its sector if it has one, for class.</summary>
internal sealed class ContainerRenderer : HtmlObjectRenderer<CustomContainer>
{
    protected override void Write(HtmlRenderer renderer, CustomContainer obj)
    {
        var sector = string.IsNullOrWhiteSpace(obj.Arguments) ? "" : $" {obj.Arguments.Trim()}";
        var role = obj.Info == "let-op" ? " role=\"note\"" : "";

        renderer.EnsureLine();
        renderer.Write($"<div class=\"{obj.Info}{sector}\"{role}").WriteId(obj).WriteLine(">");
        renderer.WriteChildren(obj);
        renderer.WriteLine("</div>");
    }
}

/// <summary>Writes a <c>bron:</c> link as a chip that goes to the list of sources on the same page.</summary>
internal sealed class SourceChipRenderer : LinkInlineRenderer
{
    protected override void Write(HtmlRenderer renderer, LinkInline link)
    {
        if (link.IsImage)
        {
            WriteImage(renderer, link);
            return;
        }

        if (ContentUrl.SourceIn(link.Url) is not { } source)
        {
            base.Write(renderer, link);
            return;
        }

        renderer.Write($"<a class=\"bron\" href=\"#bron-{source}\">");
        renderer.WriteChildren(link);
        renderer.Write("</a>");
    }

    private static void WriteImage(HtmlRenderer renderer, LinkInline image)
    {
        renderer.Write("<img loading=\"lazy\" src=\"").Write(MarkdownProse.ImageFolder).Write("/").WriteEscapeUrl(image.Url).Write("\" alt=\"");
        renderer.WriteEscape(PlainText.Of(image));
        renderer.Write("\">");
    }
}
