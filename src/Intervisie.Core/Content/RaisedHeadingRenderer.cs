using System.Globalization;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace Intervisie.Core.Content;

/// <summary>Writes headings one level higher than they were written, for a text whose own heading is the title of the page.</summary>
internal sealed class RaisedHeadingRenderer : HtmlObjectRenderer<HeadingBlock>
{
    protected override void Write(HtmlRenderer renderer, HeadingBlock obj)
    {
        var tag = string.Create(CultureInfo.InvariantCulture, $"h{Math.Max(2, obj.Level - 1)}");

        renderer.EnsureLine();
        renderer.Write($"<{tag}").WriteId(obj).Write(">").WriteLeafInline(obj).WriteLine($"</{tag}>");
    }
}
