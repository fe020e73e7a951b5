using System.ComponentModel.DataAnnotations;

namespace Intervisie.Web.Infrastructure;

/// <summary>Where the site stands, as people type it: <c>Site:Address</c>. Links in mail begin with it.</summary>
public sealed class SiteOptions
{
    [Required]
    [Url]
    public string Address { get; set; } = string.Empty;

    public Uri Link(string path) => new(new Uri(Address), path);
}
