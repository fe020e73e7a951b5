namespace Intervisie.Web.Infrastructure;

/// <summary>What somebody typed in a form that could not be taken, so that it can be shown back: nothing typed is ever lost.</summary>
public static class KeptText
{
    /// <summary>A shorter word alone is a choice or a date, quickly made again.</summary>
    private const int LongWord = 12;

    public static IReadOnlyList<string> From(HttpRequest request) =>
    [
        .. request.FormOrNothing()
            .Where(f => !IsSecret(f.Key))
            .SelectMany(f => f.Value)
            .OfType<string>()
            .Where(IsWriting),
    ];

    /// <summary>Empty where there is none, or none that can be read: a page about a fault must not fail on the same fault.</summary>
    public static IFormCollection FormOrNothing(this HttpRequest request)
    {
        try
        {
            return HttpMethods.IsPost(request.Method) && request.HasFormContentType ? request.Form : FormCollection.Empty;
        }
        catch (Exception fault) when (fault is IOException or InvalidDataException)
        {
            return FormCollection.Empty;
        }
    }

    private static bool IsWriting(string value) =>
        (value.Length >= LongWord || value.Trim().Any(char.IsWhiteSpace)) && !Guid.TryParse(value, out _);

    private static bool IsSecret(string field) =>
        field.StartsWith("__", StringComparison.Ordinal) || field.Contains("Password", StringComparison.OrdinalIgnoreCase);
}
