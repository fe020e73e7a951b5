using System.ComponentModel.DataAnnotations;
using Intervisie.Web.Infrastructure;

namespace Intervisie.Web.Features.Development;

/// <summary>How far the clock goes ahead: to the moment a round moves on, or by some hours.</summary>
public sealed class ClockForm : IValidatableObject
{
    private const int HoursInAMonth = 31 * 24;

    public Guid? Round { get; set; }

    [Range(1, HoursInAMonth, ErrorMessage = "Kies hooguit een maand vooruit.")]
    public int? Hours { get; set; }

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        var text = validationContext.Texts();

        if (Round is null == Hours is null)
        {
            yield return new ValidationResult(text["Kies een ronde of een aantal uren."]);
        }
    }
}
