using System.Net;
using Markdig;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Renderers.Html.Inlines;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Intervisie.Core.Content;

/// <summary>
/// Markdown that somebody typed in a form (NL: <i>tekst van een school</i>), made safe to show: no raw HTML, no pictures, only
/// addresses we allow. Where our own content would be refused, this shows what it can: nobody who reads the page can mend it.
/// </summary>
public static class UserProse
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().DisableHtml().Build();

    /// <summary>Never throws: what cannot be read as Markdown is shown as it was typed.</summary>
    public static string ToHtml(string markdown)
    {
        try
        {
            return Render(Markdown.Parse(markdown, Pipeline));
        }
        catch (ArgumentException)
        {
            // Markdig refuses deep nesting, as in MarkdownProse.
            return $"<div class=\"shared-text\">{WebUtility.HtmlEncode(markdown)}</div>\n";
        }
    }

    private static string Render(MarkdownDocument document)
    {
        using var writer = new StringWriter();
        var renderer = new HtmlRenderer(writer);
        Pipeline.Setup(renderer);
        renderer.ObjectRenderers.Replace<HeadingRenderer>(new SmallHeadingRenderer());
        renderer.ObjectRenderers.Replace<LinkInlineRenderer>(new AllowedLinkRenderer());
        renderer.ObjectRenderers.Replace<AutolinkInlineRenderer>(new AllowedAutolinkRenderer());
        renderer.Render(document);

        return writer.ToString();
    }

    private static bool MayLinkTo(string? url) => ContentUrl.MayLinkTo(url) && ContentUrl.SourceIn(url) is null;

    /// <summary>Whatever the level: the text stands under a heading of the page.</summary>
    private sealed class SmallHeadingRenderer : HtmlObjectRenderer<HeadingBlock>
    {
        protected override void Write(HtmlRenderer renderer, HeadingBlock obj)
        {
            if (PlainText.Of(obj).Length > 0)
            {
                renderer.EnsureLine();
                renderer.Write("<h3>").WriteLeafInline(obj).WriteLine("</h3>");
            }
        }
    }

    /// <summary>A picture, or a link that may not be, leaves its words.</summary>
    private sealed class AllowedLinkRenderer : LinkInlineRenderer
    {
        protected override void Write(HtmlRenderer renderer, LinkInline link)
        {
            if (!link.IsImage && MayLinkTo(link.Url) && ContentUrl.MayBeTitle(link.Title) && PlainText.HasWords(link))
            {
                base.Write(renderer, link);
            }
            else
            {
                renderer.WriteChildren(link);
            }
        }
    }

    private sealed class AllowedAutolinkRenderer : AutolinkInlineRenderer
    {
        protected override void Write(HtmlRenderer renderer, AutolinkInline obj)
        {
            if (obj.IsEmail || MayLinkTo(obj.Url))
            {
                base.Write(renderer, obj);
            }
            else
            {
                renderer.WriteEscape(obj.Url);
            }
        }
    }
}
