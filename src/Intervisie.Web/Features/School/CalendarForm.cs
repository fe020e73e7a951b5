using System.ComponentModel.DataAnnotations;
using Intervisie.Core.Schools;
using Intervisie.Web.Infrastructure;

namespace Intervisie.Web.Features.School;

/// <summary>A line of the calendar, as it is typed.</summary>
public sealed class CalendarForm : IValidatableObject
{
    [Required(ErrorMessage = "Kies wat voor gesprekken het zijn.")]
    public ContactKind? Kind { get; set; }

    [Required(ErrorMessage = "Kies de eerste dag."), DataType(DataType.Date)]
    public DateOnly? From { get; set; }

    /// <summary>The first day when left out.</summary>
    [DataType(DataType.Date)]
    public DateOnly? Until { get; set; }

    [StringLength(ContactPeriod.MaxNoteLength, ErrorMessage = "Dit is te lang. Gebruik hooguit {1} tekens.")]
    public string? Note { get; set; }

    public bool IsBusy { get; set; }

    /// <summary>The proposal in whose place it comes.</summary>
    public Guid? Replaces { get; set; }

    public static CalendarForm Of(ContactPeriod? proposal) =>
        proposal is null ? new() : new() { Kind = proposal.Kind, From = proposal.From, Until = proposal.Until, Replaces = proposal.Id };

    public ContactPeriod ToPeriod(Core.Schools.School school) => ContactPeriod.Plan(school, Kind!.Value, From!.Value, Until ?? From.Value, Note, IsBusy);

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        var text = validationContext.Texts();

        if (Until < From)
        {
            yield return new(text["De laatste dag ligt vóór de eerste. Draai ze om."], [nameof(Until)]);
        }
    }
}

/// <summary>The calendar of a school to fill.</summary>
public sealed record CalendarPage(Guid SchoolId, string SchoolName, CalendarPart Calendar, CalendarForm Form);
