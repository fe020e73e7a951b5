using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Intervisie.Web.Infrastructure.TagHelpers;

/// <summary>A small drawing in the colour of the text around it (NL: <i>pictogram</i>); decoration unless it has a label.</summary>
[HtmlTargetElement("icon", TagStructure = TagStructure.WithoutEndTag)]
public sealed class IconTagHelper : TagHelper
{
    /// <summary>One of the names in <see cref="IconDrawings"/>.</summary>
    public string Name { get; set; } = "";

    /// <summary>What a screen reader says; leave it out when the words stand beside the icon.</summary>
    public string? Label { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = null;
        output.Content.SetHtmlContent(IconDrawings.Svg(Name, Label));
    }
}
