namespace Intervisie.Tests.Pages;

/// <summary>Finds the endpoint of docs/access.md that an address belongs to.</summary>
internal sealed class Routes(IEnumerable<string> endpoints)
{
    private readonly IReadOnlyList<(string Endpoint, string Method, string[] Parts)> _all =
        [.. endpoints.Select(e => (e, e.Split(' ')[0], e.Split(' ')[1].Trim('/').Split('/')))];

    /// <summary>The endpoint («GET /rondes/{id}»); null when no endpoint has this form.</summary>
    public string? Of(string method, string address)
    {
        var parts = address.Split('?', '#')[0].Trim('/').Split('/');

        // What is written out goes before a placeholder: /reflecties/nieuw is not the reflection «nieuw».
        return _all.Where(r => r.Method == method && Fits(r.Parts, parts))
            .OrderBy(r => r.Parts.Count(IsPlaceholder))
            .Select(r => r.Endpoint)
            .FirstOrDefault();
    }

    public static bool IsPlaceholder(string part) => part.StartsWith('{');

    private static bool Fits(string[] route, string[] parts) =>
        route.Length == parts.Length && route.Zip(parts).All(pair => IsPlaceholder(pair.First) || pair.First == pair.Second);
}
