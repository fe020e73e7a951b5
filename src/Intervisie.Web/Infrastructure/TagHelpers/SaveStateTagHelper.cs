using System.Security.Cryptography;
using Intervisie.Core.Data;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Intervisie.Web.Infrastructure.TagHelpers;

/// <summary>
/// Stands in a form and makes it save itself (NL: <i>vanzelf bewaren</i>): says «Opgeslagen 16.24», and shows what was typed
/// elsewhere meanwhile. Without script the form works as always, and still notices an older page.
/// </summary>
[HtmlTargetElement("save-state", Attributes = "of", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class SaveStateTagHelper(IHtmlHelper html, IntervisieDb db) : TagHelper
{
    private const int PageBytes = 8;

    /// <summary>What its draft is a draft of, such as «reflectie:…».</summary>
    public string Of { get; set; } = "";

    [ViewContext, HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var page = ViewContext.HttpContext;
        var kept = await db.DraftsOfAsync(page.User.Id(), Of, page.RequestAborted);
        var draft = kept.Find(d => d.Subject == Of);
        var others = kept.Where(d => d.Subject != Of).Append(OvertakenForm.NewerOn(page)).Where(d => d is { HasText: true });

        ((IViewContextAware)html).Contextualize(ViewContext);
        output.TagName = null;
        output.Content.SetHtmlContent(await html.PartialAsync("/Features/Shared/_SaveState.cshtml", new SaveState(
            Of,
            draft?.Version ?? 0,
            Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(PageBytes)),
            draft is { HasText: true } ? draft.SavedAt : null,
            [.. others.Select(d => OtherText.Of(d!))])));
    }
}

/// <summary>Where a form stands with its draft.</summary>
/// <param name="Page">A name by chance, for this tab alone.</param>
/// <param name="SavedAt">When something was kept; none when nothing is.</param>
public sealed record SaveState(string Subject, int Version, string Page, DateTimeOffset? SavedAt, IReadOnlyList<OtherText> Others);

/// <summary>A text of the same form, typed in another tab or on another device.</summary>
/// <param name="Subject">Of a version that can be thrown away; empty for the draft itself.</param>
public sealed record OtherText(string Subject, DateTimeOffset SavedAt, IReadOnlyList<KeptWords> Words)
{
    public static OtherText Of(Core.Reflections.Draft draft) => new(
        draft.Subject.Contains(Core.Reflections.TypedPage.ByPage, StringComparison.Ordinal) ? draft.Subject : string.Empty,
        draft.SavedAt,
        KeptWords.In(draft));
}
