using System.Globalization;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Intervisie.Web.Infrastructure.TagHelpers;

/// <summary>The whole page: its language, the scheme somebody chose, and whether the screen is shut.</summary>
[HtmlTargetElement("html", Attributes = "device")]
public sealed class HtmlTagHelper : TagHelper
{
    public Device Device { get; set; } = null!;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.Attributes.SetAttribute("lang", CultureInfo.CurrentUICulture.TwoLetterISOLanguageName);

        if (Device.Scheme is { } scheme)
        {
            output.Attributes.SetAttribute("data-scheme", scheme);
        }

        if (Device.IsClosed)
        {
            output.Attributes.SetAttribute("data-closed", "");
        }
    }
}

/// <summary>What script needs to know of who is reading: a key without a name, whether the device is theirs, and when to forget.</summary>
[HtmlTargetElement("body", Attributes = "device")]
public sealed class BodyTagHelper : TagHelper
{
    /// <summary>Set by who signs somebody out: what waited on this device goes.</summary>
    public const string Forget = "Forget";

    public Device Device { get; set; } = null!;

    [ViewContext, HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var isSignedIn = ViewContext.HttpContext.User.Identity?.IsAuthenticated == true;
        output.Attributes.SetAttribute("class", isSignedIn ? "with-places" : "without-places");

        if (isSignedIn)
        {
            output.Attributes.SetAttribute("data-person", Device.PersonKey);
        }

        if (Device.IsOwn)
        {
            output.Attributes.SetAttribute("data-own-device", "");
        }

        if (ViewContext.TempData[Forget] is not null)
        {
            output.Attributes.SetAttribute("data-forget", "");
        }
    }
}
