using Intervisie.Web.Resources;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Microsoft.Extensions.Localization;

namespace Intervisie.Web.Infrastructure.TagHelpers;

/// <summary>
/// Says who can read this (NL: <i>Wie kan dit zien?</i>): an icon, one sentence and the way to the whole table. Words inside the element replace the standard sentence.
/// </summary>
[HtmlTargetElement("visible-to", Attributes = "who")]
public sealed class VisibleToTagHelper(IStringLocalizer<Texts> text, ClientFiles files) : TagHelper
{
    public Audience Who { get; set; }

    [ViewContext, HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var own = await output.GetChildContentAsync();

        output.TagName = "p";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "visible-to");
        output.PreContent.SetHtmlContent(files.Icon(Icon));
        output.PreContent.AppendHtml("<span><span class=\"visually-hidden\">").Append(text["Wie kan dit zien?"]).AppendHtml("</span> ");

        if (own.IsEmptyOrWhiteSpace)
        {
            output.Content.SetContent(Sentence);
        }

        output.PostContent.SetHtmlContent(" ").AppendHtml(Table()).AppendHtml("</span>");
    }

    private TagBuilder Table()
    {
        var link = new TagBuilder("a");
        link.Attributes["href"] = ViewContext.HttpContext.Request.PathBase.Add("/wie-ziet-wat").Value;
        link.InnerHtml.Append(text["Wie kan wat zien?"].Value);
        return link;
    }

    private string Icon => Who switch
    {
        Audience.OnlyYou => "only-you",
        Audience.YouAndYourCoach or Audience.Contributor => "two-people",
        Audience.YourGroup or Audience.YourGroupWithoutYourName => "group",
        Audience.YourSchool => "school",
        _ => "eye",
    };

    private string Sentence => Who switch
    {
        Audience.OnlyYou => text["Alleen jij ziet dit."],
        Audience.YouAndYourCoach => text["Jij en je coach zien dit."],
        Audience.YourGroup => text["Je groep ziet dit, met je naam erbij."],
        Audience.YourGroupWithoutYourName => text["Je groep ziet dit, zonder je naam. Misschien herkennen ze je toch."],
        Audience.Contributor => text["De inbrenger ziet dit, en jij."],
        Audience.YourSchool => text["Iedereen van je school ziet dit."],
        _ => text["Iedereen met een account ziet dit."],
    };
}
