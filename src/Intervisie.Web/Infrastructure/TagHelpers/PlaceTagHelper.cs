using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Intervisie.Web.Infrastructure.TagHelpers;

/// <summary>One of the five places of the site (NL: <i>plek</i>): a link with an icon that knows whether you are there.</summary>
[HtmlTargetElement("place")]
public sealed class PlaceTagHelper : TagHelper
{
    public string To { get; set; } = "/";

    public string Icon { get; set; } = "";

    /// <summary>Other paths that belong to this place, separated by spaces: «/rondes /groepen».</summary>
    public string Also { get; set; } = "";

    [ViewContext, HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var request = ViewContext.HttpContext.Request;
        output.TagName = "a";
        output.Attributes.SetAttribute("href", request.PathBase.Add(To).Value);

        if (request.Path.Equals(To, StringComparison.OrdinalIgnoreCase))
        {
            output.Attributes.SetAttribute("aria-current", "page");
        }
        else if (Also.Split(' ', StringSplitOptions.RemoveEmptyEntries).Append(To).Any(Holds))
        {
            output.Attributes.SetAttribute("aria-current", "true");
        }

        output.PreContent.SetHtmlContent(IconDrawings.Svg(Icon) + "<span>");
        output.PostContent.SetHtmlContent("</span>");
    }

    private bool Holds(string path) => path != "/" && ViewContext.HttpContext.Request.Path.StartsWithSegments(path, StringComparison.OrdinalIgnoreCase);
}
