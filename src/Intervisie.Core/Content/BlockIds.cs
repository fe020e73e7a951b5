using System.Globalization;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace Intervisie.Core.Content;

/// <summary>The id every block of a section gets (NL: <i>anker</i>), so that one can come back to where one was.</summary>
internal static class BlockIds
{
    /// <param name="number">Counted from 1 in its section.</param>
    public static void Number(Block block, int number) => block.GetAttributes().Id = string.Create(CultureInfo.InvariantCulture, $"p{number}");

    /// <summary>For the renderers of our own; those of the library write it already.</summary>
    public static HtmlRenderer WriteId(this HtmlRenderer renderer, Block block)
    {
        if (block.TryGetAttributes()?.Id is { } id)
        {
            renderer.Write($" id=\"{id}\"");
        }

        return renderer;
    }
}
