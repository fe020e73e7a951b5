using System.ComponentModel.DataAnnotations;

namespace Intervisie.Web.Infrastructure;

/// <summary>Where the site stands, as people type it: <c>Site:Address</c>. Links in mail begin with it.</summary>
public sealed class SiteOptions
{
    [Required]
    [Url]
    public string Address { get; set; } = string.Empty;

    /// <summary>People reach it over TLS, whether it ends here or at a proxy.</summary>
    public bool IsSecure => Address.StartsWith("https://", StringComparison.OrdinalIgnoreCase);

    public Uri Link(string path) => new(new Uri(Address), path);
}
