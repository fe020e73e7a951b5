using Intervisie.Web.Resources;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Microsoft.Extensions.Localization;

namespace Intervisie.Web.Infrastructure.TagHelpers;

/// <summary>
/// The way from one of the five places to this page (NL: <i>kruimelpad</i>). On a phone only the page above is left, as the way back.
/// </summary>
[HtmlTargetElement("crumbs")]
public sealed class CrumbsTagHelper(IStringLocalizer<Texts> text, ClientFiles files) : TagHelper
{
    /// <summary>What this page is called in the path; its title when left out.</summary>
    public string? Here { get; set; }

    /// <summary>What the path is called for who cannot see it.</summary>
    public string? Label { get; set; }

    [ViewContext, HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var crumbs = new List<Crumb>();
        context.Items[typeof(CrumbsTagHelper)] = crumbs;
        await output.GetChildContentAsync();

        output.TagName = "nav";
        output.Attributes.SetAttribute("class", "crumbs");
        output.Attributes.SetAttribute("aria-label", Label ?? text["Je bent hier"]);
        var list = new TagBuilder("ol");
        list.AddCssClass("breadcrumb");

        for (var i = 0; i < crumbs.Count; i++)
        {
            list.InnerHtml.AppendHtml(Link(crumbs[i], isUp: i == crumbs.Count - 1));
        }

        list.InnerHtml.AppendHtml(Current());
        output.Content.SetHtmlContent(list);
    }

    private TagBuilder Link(Crumb crumb, bool isUp)
    {
        var link = new TagBuilder("a");
        link.Attributes["href"] = ViewContext.HttpContext.Request.PathBase.Value + crumb.To;

        if (isUp)
        {
            link.InnerHtml.AppendHtml(files.Icon("back"));
        }

        link.InnerHtml.Append(crumb.Words);
        var item = new TagBuilder("li");
        item.AddCssClass(isUp ? "breadcrumb-item is-up" : "breadcrumb-item");
        item.InnerHtml.AppendHtml(link);

        return item;
    }

    private TagBuilder Current()
    {
        var item = new TagBuilder("li");
        item.AddCssClass("breadcrumb-item active");
        item.Attributes["aria-current"] = "page";
        item.InnerHtml.Append(Here ?? ViewContext.ViewData["Title"] as string ?? string.Empty);

        return item;
    }
}

/// <summary>One page on the way: where it is and what it is called.</summary>
internal sealed record Crumb(string To, string Words);

/// <summary>A page above this one, in a path of them.</summary>
[HtmlTargetElement("crumb", ParentTag = "crumbs")]
public sealed class CrumbTagHelper : TagHelper
{
    public string To { get; set; } = "/";

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var words = (await output.GetChildContentAsync(NullHtmlEncoder.Default)).GetContent(NullHtmlEncoder.Default);
        ((List<Crumb>)context.Items[typeof(CrumbsTagHelper)]).Add(new(To, System.Net.WebUtility.HtmlDecode(words).Trim()));
        output.SuppressOutput();
    }
}
