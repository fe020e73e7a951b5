using System.ComponentModel.DataAnnotations;
using Intervisie.Core.Schools;
using Intervisie.Web.Infrastructure;

namespace Intervisie.Web.Features.School;

/// <summary>What a school says of itself.</summary>
public sealed class FactsForm : IValidatableObject
{
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

    /// <summary>One a line.</summary>
    public string? Locations { get; set; }

    [StringLength(Core.Schools.School.MaxNameLength, ErrorMessage = "Dit is te lang. Gebruik hooguit {1} tekens.")]
    public string? PrivacyContact { get; set; }

    [StringLength(Core.Schools.School.MaxDomainLength, ErrorMessage = "Dit is te lang. Gebruik hooguit {1} tekens.")]
    [RegularExpression(@"\s*@?[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)+\s*", ErrorMessage = "Schrijf alleen wat er na de @ komt, zoals school.nl.")]
    public string? MailDomain { get; set; }

    private string[] Lines => (Locations ?? string.Empty).Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    public static FactsForm Of(Core.Schools.School school) => new()
    {
        Name = school.Name,
        Brin = school.Brin,
        Region = school.Region,
        Sector = school.Sector,
        Locations = string.Join('\n', school.Locations),
        PrivacyContact = school.PrivacyContact,
        MailDomain = school.MailDomain,
    };

    public SchoolFacts ToFacts() =>
        new(Name!, Brin!, Region!.Value, Sector!.Value) { Locations = Lines, PrivacyContact = PrivacyContact, MailDomain = MailDomain };

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        var text = validationContext.Texts();

        if (Lines.Length > Core.Schools.School.MostLocations)
        {
            yield return new(text["Een school heeft hier hooguit {0} locaties.", Core.Schools.School.MostLocations], [nameof(Locations)]);
        }

        if (Array.Exists(Lines, l => l.Length > Core.Schools.School.MaxPlaceLength))
        {
            yield return new(text["Een van de locaties is te lang. Gebruik hooguit {0} tekens per regel.", Core.Schools.School.MaxPlaceLength], [nameof(Locations)]);
        }
    }
}

/// <summary>The form of one school.</summary>
public sealed record FactsPage(Guid SchoolId, string SchoolName, FactsForm Form);
