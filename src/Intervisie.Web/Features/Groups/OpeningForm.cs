using System.ComponentModel.DataAnnotations;
using Intervisie.Core.Groups;

namespace Intervisie.Web.Features.Groups;

/// <summary>A group to open.</summary>
public sealed class OpeningForm
{
    public Guid? SchoolId { get; set; }

    [Required(ErrorMessage = "Geef de groep een naam.")]
    [StringLength(PeerGroup.MaxNameLength, ErrorMessage = "Dit is te lang. Gebruik hooguit {1} tekens.")]
    public string? Name { get; set; }

    /// <summary>Who guards steps, time and safety; asked of a school administrator alone.</summary>
    public Guid? FacilitatorId { get; set; }

    public List<Guid> MemberIds { get; set; } = [];
}
