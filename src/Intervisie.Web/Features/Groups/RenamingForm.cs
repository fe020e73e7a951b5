using System.ComponentModel.DataAnnotations;
using Intervisie.Core.Groups;

namespace Intervisie.Web.Features.Groups;

/// <summary>Another name for a group.</summary>
public sealed class RenamingForm
{
    [Required(ErrorMessage = "Geef de groep een naam.")]
    [StringLength(PeerGroup.MaxNameLength, ErrorMessage = "Dit is te lang. Gebruik hooguit {1} tekens.")]
    public string? Name { get; set; }
}
