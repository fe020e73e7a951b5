using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Intervisie.Web.Infrastructure.TagHelpers;

/// <summary>A small drawing in the colour of the text around it (NL: <i>pictogram</i>); decoration unless it has a label.</summary>
[HtmlTargetElement("icon", TagStructure = TagStructure.WithoutEndTag)]
public sealed class IconTagHelper(ClientFiles files) : TagHelper
{
    /// <summary>One of the names in Client/icons.json.</summary>
    public string Name { get; set; } = "";

    /// <summary>What a screen reader says; leave it out when the words stand beside the icon.</summary>
    public string? Label { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = null;
        output.Content.SetHtmlContent(files.Icon(Name, Label));
    }
}

/// <summary>An icon as markup, for who writes markup by hand.</summary>
public static class Icons
{
    public static string Icon(this ClientFiles files, string name, string? label = null)
    {
        var voice = label is null ? "aria-hidden=\"true\"" : $"role=\"img\" aria-label=\"{HtmlEncoder.Default.Encode(label)}\"";

        return $"<svg class=\"icon\" focusable=\"false\" {voice}><use href=\"{files.AddressOfIcon(name)}\"/></svg>";
    }
}
