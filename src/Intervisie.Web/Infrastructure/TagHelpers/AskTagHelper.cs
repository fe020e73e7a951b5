using Intervisie.Web.Resources;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Microsoft.Extensions.Localization;

namespace Intervisie.Web.Infrastructure.TagHelpers;

/// <summary>
/// A question before something that cannot be undone (NL: <i>weet je het zeker</i>): opens in the page, and in a dialog where
/// script can. What stands inside it explains, and holds the form that does it.
/// </summary>
[HtmlTargetElement("ask", Attributes = "summary")]
public sealed class AskTagHelper(IStringLocalizer<Texts> text) : TagHelper
{
    /// <summary>What is asked for; the words to press.</summary>
    public string Summary { get; set; } = "";

    /// <summary>The way out of the dialog.</summary>
    public string? Cancel { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "details";
        output.Attributes.SetAttribute("data-ask", Cancel ?? text["Toch niet"]);
        var summary = new TagBuilder("summary");
        summary.InnerHtml.Append(Summary);
        output.PreContent.SetHtmlContent(summary);
    }
}
