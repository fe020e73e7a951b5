using Microsoft.AspNetCore.Mvc.ViewFeatures;

namespace Intervisie.Web.Infrastructure;

/// <summary>Something in a form that is not good yet (NL: <i>nog niet goed</i>), and the field it belongs to; no field when it concerns the whole.</summary>
public sealed record ScreenFault(string Field, string Message)
{
    /// <summary>In the order in which the form, or the form in the page, declares its fields, for that is how they stand on the page.</summary>
    public static IReadOnlyList<ScreenFault> In(ViewDataDictionary page)
    {
        if (page.ModelState.ErrorCount == 0)
        {
            return [];
        }

        var order = page.ModelMetadata.Properties.SelectMany(property => property.Properties.Prepend(property)).Select(property => property.PropertyName ?? "").ToList();

        return [.. page.ModelState
            .SelectMany(entry => entry.Value?.Errors.Select(error => new ScreenFault(entry.Key, error.ErrorMessage)) ?? [])
            .OrderBy(fault => order.IndexOf(fault.Field.Split('.', '[')[0]))];
    }
}
