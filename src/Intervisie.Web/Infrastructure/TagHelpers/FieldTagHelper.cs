using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Intervisie.Web.Infrastructure.TagHelpers;

/// <summary>
/// A form field with its label, hint and error tied together (NL: <i>veld</i>); a refused form shows again what was typed.
/// Attributes it does not know itself (autocomplete, inputmode, spellcheck) go to the control; what stands inside it comes between hint and control.
/// </summary>
[HtmlTargetElement("field", Attributes = "for", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class FieldTagHelper(IHtmlGenerator generator) : TagHelper
{
    public ModelExpression For { get; set; } = null!;

    /// <summary>The display name of the form's property when left out.</summary>
    public string? Label { get; set; }

    public string? Hint { get; set; }

    /// <summary>Makes it a text area of at least this many lines.</summary>
    public int Rows { get; set; }

    /// <summary>Makes it a list to choose from.</summary>
    public IEnumerable<SelectListItem>? Items { get; set; }

    /// <summary>The type of the input; guessed from the data type of the property when left out.</summary>
    public string? Type { get; set; }

    [ViewContext, HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    private string FullName => ViewContext.ViewData.TemplateInfo.GetFullHtmlFieldName(For.Name);

    private string Id => TagBuilder.CreateSanitizedId(FullName, generator.IdAttributeDotReplacement);

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var inside = await output.GetChildContentAsync();
        var error = Error();
        var control = Control(Described(output.Attributes, error));

        output.Attributes.Clear();
        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", error is null ? "field" : "field is-wrong");
        output.Content.AppendHtml(generator.GenerateLabel(ViewContext, For.ModelExplorer, For.Name, Label, new { @class = "form-label" }));
        output.Content.AppendHtml(Line("hint", Hint));
        output.Content.AppendHtml(Line("field-error", error));
        output.Content.AppendHtml(inside);
        output.Content.AppendHtml(control);
    }

    private string? Error() =>
        ViewContext.ViewData.ModelState.TryGetValue(FullName, out var entry) && entry.Errors is [var first, ..] ? first.ErrorMessage : null;

    private Dictionary<string, object?> Described(TagHelperAttributeList given, string? error)
    {
        var attributes = given.ToDictionary(a => a.Name, a => (object?)(a.ValueStyle is HtmlAttributeValueStyle.Minimized ? a.Name : a.Value), StringComparer.OrdinalIgnoreCase);
        attributes["class"] = string.Join(' ', new[] { "form-control", attributes.GetValueOrDefault("class") }.Where(c => c is not null));
        string?[] described = [Hint is null ? null : $"{Id}-hint", error is null ? null : $"{Id}-field-error"];

        if (string.Join(' ', described.Where(d => d is not null)) is { Length: > 0 } ids)
        {
            attributes["aria-describedby"] = ids;
        }

        if (error is not null)
        {
            attributes["aria-invalid"] = "true";
        }

        return attributes;
    }

    private TagBuilder Control(Dictionary<string, object?> attributes)
    {
        if (Items is not null)
        {
            return generator.GenerateSelect(ViewContext, For.ModelExplorer, optionLabel: null, For.Name, Items, allowMultiple: false, attributes);
        }

        return Rows > 0
            ? generator.GenerateTextArea(ViewContext, For.ModelExplorer, For.Name, Rows, columns: 0, attributes)
            : Input(attributes);
    }

    private TagBuilder Input(Dictionary<string, object?> attributes)
    {
        var type = Type ?? KindOf(For.Metadata);

        if (type is "password")
        {
            return generator.GeneratePassword(ViewContext, For.ModelExplorer, For.Name, value: null, attributes);
        }

        attributes["type"] = type;
        var format = type is "date" ? "{0:yyyy-MM-dd}" : null;

        return generator.GenerateTextBox(ViewContext, For.ModelExplorer, For.Name, For.Model, format, attributes);
    }

    private static string KindOf(ModelMetadata metadata) => metadata.DataTypeName switch
    {
        "Password" => "password",
        "EmailAddress" => "email",
        "PhoneNumber" => "tel",
        "Date" => "date",
        _ => "text",
    };

    private TagBuilder? Line(string kind, string? words)
    {
        if (words is null)
        {
            return null;
        }

        var line = new TagBuilder("p");
        line.AddCssClass(kind);
        line.Attributes["id"] = $"{Id}-{kind}";
        line.InnerHtml.Append(words);
        return line;
    }
}
