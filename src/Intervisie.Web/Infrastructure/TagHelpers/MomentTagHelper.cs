using System.Globalization;
using Intervisie.Core.Calendar;
using Intervisie.Web.Resources;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Microsoft.Extensions.Localization;

namespace Intervisie.Web.Infrastructure.TagHelpers;

/// <summary>A moment on the school's clock (NL: <i>moment</i>): «do 12 maart 2026, 23.59 uur». Nothing appears when there is no moment.</summary>
[HtmlTargetElement("moment", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class MomentTagHelper(IStringLocalizer<Texts> text) : TagHelper
{
    public DateTimeOffset? At { get; set; }

    /// <summary>Leaves the time of day out, for what lasts a day and where the hour would tell too much.</summary>
    public bool DateOnly { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        if (At is not { } at)
        {
            output.SuppressOutput();
            return;
        }

        output.TagName = "time";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("datetime", ForMachines(at));
        output.Content.SetContent(DateOnly ? text.Day(at) : text.DayAndTime(at));
    }

    private string ForMachines(DateTimeOffset at) =>
        SchoolTime.Local(at).ToString(DateOnly ? "yyyy-MM-dd" : "yyyy-MM-ddTHH:mmzzz", CultureInfo.InvariantCulture);
}
