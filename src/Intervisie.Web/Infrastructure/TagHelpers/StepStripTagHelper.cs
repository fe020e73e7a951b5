using Intervisie.Web.Resources;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Microsoft.Extensions.Localization;

namespace Intervisie.Web.Infrastructure.TagHelpers;

/// <summary>The steps of a round with their moments, the open one marked, and whose turn it is (NL: <i>stappenstrook</i>).</summary>
[HtmlTargetElement("step-strip", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class StepStripTagHelper(IStringLocalizer<Texts> text) : TagHelper
{
    public IReadOnlyList<StripStep> Steps { get; set; } = [];

    /// <summary>What the steps are of, for who cannot see the strip; those of a round when left out.</summary>
    public string? Label { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "ol";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", Steps.Any(s => s.Opens is not null || s.Closes is not null) ? "step-strip" : "step-strip is-short");
        output.Attributes.SetAttribute("aria-label", Label ?? text["Stappen van deze ronde"].Value);

        foreach (var step in Steps)
        {
            output.Content.AppendHtml(Item(step));
        }
    }

    private TagBuilder Item(StripStep step)
    {
        var item = new TagBuilder("li");
        item.AddCssClass(Class(step));

        if (step.State is StripState.Now)
        {
            item.Attributes["aria-current"] = "step";
        }

        item.InnerHtml.AppendHtml(Span("step-name", step.Title)).AppendHtml(Span("step-moment", When(step)));

        if (step.State is StripState.Now && Turn(step) is { } turn)
        {
            item.InnerHtml.AppendHtml(Span(step.IsYourTurn ? "status is-turn" : "status", turn));
        }

        return item;
    }

    private static string Class(StripStep step) => step.State switch
    {
        StripState.Done => "is-done",
        StripState.Now => step.IsYourTurn ? "is-now is-turn" : "is-now",
        _ => "is-later",
    };

    private string When(StripStep step) => step switch
    {
        { State: StripState.Done } => text["Geweest"],
        { State: StripState.Now, Closes: { } closes } => text["Nu, tot en met {0}", text.DayAndTime(closes)],
        { State: StripState.Now } => text["Nu"],
        { Opens: { } opens } => text["Vanaf {0}", text.Day(opens)],
        _ => text["Straks"],
    };

    private string? Turn(StripStep step) => step.Turn is null ? null : text["Nu aan de beurt: {0}", step.Turn].Value;

    private static TagBuilder Span(string cssClass, string words)
    {
        var span = new TagBuilder("span");
        span.AddCssClass(cssClass);
        span.InnerHtml.Append(words);
        return span;
    }
}
