using System.Text.Json;
using Microsoft.AspNetCore.StaticAssets;

namespace Intervisie.Web.Infrastructure;

/// <summary>What the build made for the browser: by plain name the address of the file, which is named after its content.</summary>
/// <param name="Files">«site.css» → «site-1a2b3c4d5e.css».</param>
/// <param name="Icons">The names in the sprite of icons.</param>
/// <param name="Pictures">The names in the sprite of illustrations.</param>
public sealed record ClientFiles(IReadOnlyDictionary<string, string> Files, HashSet<string> Icons, HashSet<string> Pictures)
{
    public const string Folder = "/dist";

    private const string Manifest = "dist/manifest.json";

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    /// <exception cref="InvalidOperationException">The front end was not built.</exception>
    public static ClientFiles In(IWebHostEnvironment site)
    {
        var manifest = site.WebRootFileProvider.GetFileInfo(Manifest);

        if (!manifest.Exists)
        {
            throw new InvalidOperationException($"There is no {Manifest} under {site.WebRootPath}: build the site, which builds its front end too.");
        }

        using var stream = manifest.CreateReadStream();

        return JsonSerializer.Deserialize<ClientFiles>(stream, Json)!;
    }

    /// <exception cref="KeyNotFoundException">The build makes no such file: a mistake in a view.</exception>
    public string AddressOf(string name) => $"{Folder}/{Files[name]}";

    /// <summary>An icon by name, for a <c>use</c> element.</summary>
    /// <exception cref="ArgumentException">No icon is called so: a mistake in a view.</exception>
    public string AddressOfIcon(string name) => Icons.Contains(name)
        ? $"{AddressOf("icons.svg")}#{name}"
        : throw new ArgumentException($"No icon is called '{name}'; icons.json names them.", nameof(name));

    public string AddressOfPicture(string name) => Pictures.Contains(name)
        ? $"{AddressOf("illustrations.svg")}#{name}"
        : throw new ArgumentException($"No illustration is called '{name}'.", nameof(name));
}

/// <summary>How long the browser may keep what the build made.</summary>
public static class ClientCaching
{
    private const string ForEver = "public, max-age=31536000, immutable";

    /// <summary>A file named after its content never changes; everything else is asked for again each time.</summary>
    public static void MapClientFiles(this WebApplication app) =>
        app.MapStaticAssets().AllowAnonymous().Add(endpoint =>
        {
            var serve = endpoint.RequestDelegate!;

            if (endpoint.Metadata.OfType<StaticAssetDescriptor>().SingleOrDefault()?.Route.StartsWith("dist/", StringComparison.Ordinal) == true)
            {
                endpoint.RequestDelegate = context =>
                {
                    context.Response.OnStarting(static state => KeepForEver((HttpResponse)state), context.Response);

                    return serve(context);
                };
            }
        });

    private static Task KeepForEver(HttpResponse response)
    {
        if (response.StatusCode is StatusCodes.Status200OK or StatusCodes.Status304NotModified)
        {
            response.Headers.CacheControl = ForEver;
        }

        return Task.CompletedTask;
    }
}
