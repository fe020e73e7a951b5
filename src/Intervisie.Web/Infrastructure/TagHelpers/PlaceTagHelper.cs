using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Intervisie.Web.Infrastructure.TagHelpers;

/// <summary>A link to a place (NL: <i>plek</i>), with its icon, that knows whether you are there.</summary>
[HtmlTargetElement("place", Attributes = "of", TagStructure = TagStructure.WithoutEndTag)]
public sealed class PlaceTagHelper(ClientFiles files) : TagHelper
{
    public Place Of { get; set; } = null!;

    [ViewContext, HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var request = ViewContext.HttpContext.Request;
        output.TagName = "a";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("href", request.PathBase.Add(Of.To).Value);

        if (request.Path.Equals(Of.To, StringComparison.OrdinalIgnoreCase))
        {
            output.Attributes.SetAttribute("aria-current", "page");
        }
        else if (Of.Also.Split(' ', StringSplitOptions.RemoveEmptyEntries).Append(Of.To).Any(Holds))
        {
            output.Attributes.SetAttribute("aria-current", "true");
        }

        output.Content.SetHtmlContent($"{files.Icon(Of.Icon)}<span>").Append(Of.Name).AppendHtml("</span>");
    }

    private bool Holds(string path) => path != "/" && ViewContext.HttpContext.Request.Path.StartsWithSegments(path, StringComparison.OrdinalIgnoreCase);
}
