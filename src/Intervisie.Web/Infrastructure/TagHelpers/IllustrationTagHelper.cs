using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Intervisie.Web.Infrastructure.TagHelpers;

/// <summary>
/// One of our own drawings (NL: <i>illustratie</i>), in the colours of the scheme. It says what it shows only where nothing
/// beside it does; most stand with words and are decoration.
/// </summary>
[HtmlTargetElement("illustration", TagStructure = TagStructure.WithoutEndTag)]
public sealed class IllustrationTagHelper(ClientFiles files) : TagHelper
{
    public string Name { get; set; } = "";

    /// <summary>What a screen reader says.</summary>
    public string? Label { get; set; }

    /// <summary>Drawn when there is no picture of this name: a module of a school may have none of its own.</summary>
    public string? Otherwise { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var name = Otherwise is not null && !files.Pictures.Contains(Name) ? Otherwise : Name;
        output.TagName = "svg";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "picture");
        output.Attributes.SetAttribute("viewBox", "0 0 320 200");

        if (Label is null)
        {
            output.Attributes.SetAttribute("aria-hidden", "true");
        }
        else
        {
            output.Attributes.SetAttribute("role", "img");
            output.Attributes.SetAttribute("aria-label", Label);
        }

        output.Content.SetHtmlContent($"<use href=\"{files.AddressOfPicture(name)}\"/>");
    }
}
