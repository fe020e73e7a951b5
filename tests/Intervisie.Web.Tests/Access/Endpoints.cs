using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.StaticAssets;
using Microsoft.Extensions.DependencyInjection;

namespace Intervisie.Web.Tests.Access;

/// <summary>Every address the running site answers to, as «GET /reflecties/{id}»; files of the style are no endpoints of ours.</summary>
internal static partial class Endpoints
{
    /// <summary>What the framework adds in Development for style files that have just been made.</summary>
    private const string DevelopmentFiles = "{**path:file}";

    public static IReadOnlyList<string> Of(Site site)
    {
        // The list is empty until the host has started.
        using var client = site.CreateClient();

        return
        [
            .. site.Services.GetServices<EndpointDataSource>()
                .SelectMany(source => source.Endpoints)
                .OfType<RouteEndpoint>()
                .Where(endpoint => endpoint.Metadata.GetMetadata<StaticAssetDescriptor>() is null && endpoint.RoutePattern.RawText != DevelopmentFiles)
                .SelectMany(endpoint => Methods(endpoint).Select(method => $"{method} /{Constraint().Replace(endpoint.RoutePattern.RawText!.TrimStart('/'), "}")}"))
                .Distinct(StringComparer.Ordinal)
                .Order(StringComparer.Ordinal),
        ];
    }

    private static IReadOnlyList<string> Methods(RouteEndpoint endpoint) =>
        endpoint.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods is { Count: > 0 } methods ? methods : ["GET"];

    [GeneratedRegex(":[a-z]+}", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Constraint();
}
