using System.Xml.Linq;
using Intervisie.Web.Infrastructure;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;

namespace Intervisie.Web.Tests.Localisation;

/// <summary>The texts of the screen, looked up as the site does and read as they stand in the file.</summary>
internal static class ScreenTexts
{
    public static readonly Wording Wording = new(new ResourceManagerStringLocalizerFactory(Options.Create(new LocalizationOptions()), NullLoggerFactory.Instance));

    /// <summary>In the order of the file.</summary>
    public static readonly IReadOnlyList<KeyValuePair<string, string>> English =
        [.. XDocument.Load(Path.Combine(Repository.Root, "src/Intervisie.Web/Resources/Texts.en.resx")).Root!
            .Elements("data")
            .Select(d => KeyValuePair.Create(d.Attribute("name")!.Value, d.Element("value")!.Value))];
}
