using System.Text.RegularExpressions;
using Intervisie.Core.Reflections;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace Intervisie.Web.Infrastructure;

/// <summary>A form as a draft keeps it: what the browser would send, by the names of its fields, so that reading it back is binding it again.</summary>
public static partial class TypedForm
{
    public const string Subject = "Draft.Subject";
    public const string Version = "Draft.Version";
    public const string Page = "Draft.Page";

    public const int MostFields = 100;
    public const int LongestField = 10_000;

    /// <summary>Null when the form says of no draft what it belongs to, or says it wrongly.</summary>
    public static TypedPage? Read(IFormCollection form)
    {
        var (subject, page) = (form[Subject].ToString(), form[Page].ToString());

        return IsSubject().IsMatch(subject) && IsPage().IsMatch(page)
            ? new(subject, page.Length == 0 ? null : page, int.TryParse(form[Version], out var version) ? version : 0, FieldsOf(form))
            : null;
    }

    public static bool IsTooLarge(this TypedPage typed) => typed.Fields.Count > MostFields || typed.Fields.Values.Any(v => v.Length > LongestField);

    /// <summary>What was typed in a form that is not sent yet; null when nothing is kept.</summary>
    /// <param name="prefix">Under which the form is bound, as in <c>[Bind(Prefix)]</c>; empty for none.</param>
    public static async Task<T?> RestoreAsync<T>(this Controller controller, Draft? draft, string prefix)
        where T : class, new()
    {
        if (draft is null)
        {
            return null;
        }

        var fields = draft.Fields.ToDictionary(f => f.Key, f => new Microsoft.Extensions.Primitives.StringValues(f.Value), StringComparer.Ordinal);
        var form = new T();
        await controller.TryUpdateModelAsync(form, prefix, new FormValueProvider(BindingSource.Form, new FormCollection(fields), System.Globalization.CultureInfo.CurrentCulture));

        // Half a form is no fault yet.
        controller.ModelState.Clear();

        return form;
    }

    /// <summary>Several values of one name get an index each, which binds to the same list.</summary>
    private static Dictionary<string, string> FieldsOf(IFormCollection form) => form
        .Where(field => !field.Key.StartsWith("Draft.", StringComparison.Ordinal) && !field.Key.StartsWith("__", StringComparison.Ordinal)
            && !field.Key.Contains("Password", StringComparison.OrdinalIgnoreCase))
        .SelectMany(field => field.Value.Count == 1
            ? [(field.Key, Value: field.Value[0])]
            : field.Value.Select((value, i) => (Key: $"{field.Key}[{i}]", Value: value)))
        .ToDictionary(field => field.Key, field => (field.Value ?? string.Empty).Replace("\0", string.Empty, StringComparison.Ordinal), StringComparer.Ordinal);

    [GeneratedRegex("^[a-z]{1,20}:[0-9a-z-]{1,36}$", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex IsSubject();

    [GeneratedRegex("^[0-9a-f]{0,16}$", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex IsPage();
}
