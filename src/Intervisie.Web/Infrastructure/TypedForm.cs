using System.Globalization;
using System.Text.RegularExpressions;
using Intervisie.Core.Reflections;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.Extensions.Primitives;

namespace Intervisie.Web.Infrastructure;

/// <summary>A form as a draft keeps it: what the browser would send, by the names of its fields, so that reading it back is binding it again.</summary>
public static partial class TypedForm
{
    public const string Subject = "Draft.Subject";
    public const string Version = "Draft.Version";
    public const string Page = "Draft.Page";
    public const string Turn = "Draft.Turn";

    public const int MostFields = 100;
    public const int LongestField = 10_000;
    public const int LongestForm = 60_000;

    /// <summary>Answers to finds belong to the text that was searched, and passwords to nobody.</summary>
    private static readonly string[] NeverKept = ["Draft.", "Review.", "Form.Review.", "__", "Password"];

    /// <summary>Null when the form says of no draft what it belongs to, or says it wrongly.</summary>
    public static TypedPage? Read(IFormCollection form)
    {
        var (subject, page) = (form[Subject].ToString(), form[Page].ToString());

        return IsSubject().IsMatch(subject) && IsPage().IsMatch(page)
            ? new(subject, page.Length == 0 ? null : page, NumberIn(form[Version]), NumberIn(form[Turn]), FieldsOf(form))
            : null;
    }

    public static bool IsTooLarge(this TypedPage typed) =>
        typed.Fields.Count > MostFields
        || typed.Fields.Values.Any(v => v.Length > LongestField)
        || typed.Fields.Sum(f => f.Key.Length + f.Value.Length) > LongestForm;

    /// <summary>What was typed in a form that is not sent yet; null when nothing is kept.</summary>
    /// <param name="prefix">Under which the form is bound, as in <c>[Bind(Prefix)]</c>; empty for none.</param>
    public static async Task<T?> RestoreAsync<T>(this Controller controller, Draft? draft, string prefix)
        where T : class, new()
    {
        if (draft is null)
        {
            return null;
        }

        var fields = draft.Fields.ToDictionary(f => f.Key, f => new StringValues(f.Value), StringComparer.Ordinal);
        var form = new T();
        await controller.TryUpdateModelAsync(form, prefix, new FormValueProvider(BindingSource.Form, new FormCollection(fields), CultureInfo.CurrentCulture));

        // Half a form is no fault yet.
        controller.ModelState.Clear();

        return form;
    }

    private static int NumberIn(StringValues value) => int.TryParse(value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : 0;

    /// <summary>Several values of one name get an index each, which binds to the same list.</summary>
    private static Dictionary<string, string> FieldsOf(IFormCollection form)
    {
        var fields = new Dictionary<string, string>(StringComparer.Ordinal);

        foreach (var (name, values) in form.Where(field => !NeverKept.Any(start => field.Key.StartsWith(start, StringComparison.OrdinalIgnoreCase))))
        {
            for (var i = 0; i < values.Count; i++)
            {
                fields[values.Count == 1 ? name : $"{name}[{i}]"] = (values[i] ?? string.Empty).Replace("\0", string.Empty, StringComparison.Ordinal);
            }
        }

        return fields;
    }

    /// <summary>The forms that save themselves.</summary>
    [GeneratedRegex("^(reflectie|vraag|feedback|reactie|evaluatie|voornemen|momentopname|ouderbeleid|herkenbaar):[0-9a-z-]{1,36}$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex IsSubject();

    [GeneratedRegex("^[0-9a-f]{0,16}$", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex IsPage();
}
