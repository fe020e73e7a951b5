using System.ComponentModel.DataAnnotations;
using Intervisie.Core.People;
using Intervisie.Core.Schools;
using Intervisie.Web.Infrastructure;
using Intervisie.Web.Resources;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.Extensions.Localization;

namespace Intervisie.Web.Features.Administration;

/// <summary>A new school, as it is typed.</summary>
public sealed class SchoolForm : IValidatableObject
{
    /// <summary>A board that is there; none for a new one.</summary>
    public Guid? BoardId { get; set; }

    [StringLength(SchoolBoard.MaxNameLength, ErrorMessage = "Dit is te lang. Gebruik hooguit {1} tekens.")]
    public string? NewBoard { get; set; }

    [Required(ErrorMessage = "Vul de naam van de school in.")]
    [StringLength(Core.Schools.School.MaxNameLength, ErrorMessage = "Dit is te lang. Gebruik hooguit {1} tekens.")]
    public string? Name { get; set; }

    [Required(ErrorMessage = "Een BRIN-nummer is twee cijfers en twee letters, zoals 12AB.")]
    [RegularExpression(@"\s*[0-9]{2}[A-Za-z]{2}\s*", ErrorMessage = "Een BRIN-nummer is twee cijfers en twee letters, zoals 12AB.")]
    public string? Brin { get; set; }

    [Required(ErrorMessage = "Kies de regio. Daar hangen de vakanties van af.")]
    public HolidayRegion? Region { get; set; }

    [Required(ErrorMessage = "Kies basisonderwijs of voortgezet onderwijs.")]
    public Sector? Sector { get; set; }

    /// <summary>The address of the first school administrator.</summary>
    [Required(ErrorMessage = "Vul het e-mailadres van de schoolbeheerder in.")]
    [StringLength(EmailAddress.MaxLength, ErrorMessage = "Dit is te lang. Gebruik hooguit {1} tekens.")]
    public string? Administrator { get; set; }

    public SchoolFacts ToFacts() => new(Name!, Brin!, Region!.Value, Sector!.Value);

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        var text = validationContext.Texts();

        if (BoardId is null && string.IsNullOrWhiteSpace(NewBoard))
        {
            yield return new(text["Kies een bestuur, of vul de naam van een nieuw bestuur in."], [nameof(BoardId)]);
        }

        if (BoardId is not null && !string.IsNullOrWhiteSpace(NewBoard))
        {
            yield return new(text["Je koos al een bestuur. Kies één van de twee: het bestuur uit de lijst, of een nieuw bestuur."], [nameof(NewBoard)]);
        }

        if (MailAddressAttribute.FaultIn(Administrator, text) is { } fault)
        {
            yield return new(fault, [nameof(Administrator)]);
        }
    }
}

/// <summary>Boards and schools by name; no person and no number stands here.</summary>
public sealed record SchoolsPage(IReadOnlyList<SchoolsOfBoard> Boards, SchoolForm Form)
{
    public IReadOnlyList<SelectListItem> BoardChoices(IStringLocalizer<Texts> text) =>
        [new(text["Een nieuw bestuur"], string.Empty), .. Boards.Select(b => new SelectListItem(b.Name, b.Id.ToString()))];
}

/// <summary>A board and its schools, by name.</summary>
public sealed record SchoolsOfBoard(Guid Id, string Name, IReadOnlyList<SchoolOfBoard> Schools);

/// <summary>One of its schools.</summary>
public sealed record SchoolOfBoard(Guid Id, string Name);
