using System.ComponentModel.DataAnnotations;
using Intervisie.Core;
using Intervisie.Core.People;
using Intervisie.Core.People.Import;
using Intervisie.Web.Infrastructure;

namespace Intervisie.Web.Features.People;

/// <summary>One colleague to invite.</summary>
public sealed class InvitationForm : IValidatableObject
{
    /// <summary>Each of the three parts of a name has its own limit; this keeps the whole within bounds.</summary>
    private const int LongestName = 3 * PersonName.MaxPartLength;

    [StringLength(LongestName, ErrorMessage = "Dit is te lang. Gebruik hooguit {1} tekens.")]
    public string? Name { get; set; }

    [DataType(DataType.EmailAddress)]
    public string? Email { get; set; }

    public Role? Role { get; set; }

    /// <summary>All of it here, so that everything that is wrong is told at once.</summary>
    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        var text = validationContext.Texts();

        if (!string.IsNullOrWhiteSpace(Name) && NameOrNone() is null)
        {
            yield return new(text["Vul een voornaam en een achternaam in van hooguit {0} tekens, of laat de naam leeg.", PersonName.MaxPartLength], [nameof(Name)]);
        }

        if (string.IsNullOrWhiteSpace(Email))
        {
            yield return new(text["Vul het e-mailadres van je collega in."], [nameof(Email)]);
        }
        else if (MailAddressAttribute.FaultIn(Email, text) is { } fault)
        {
            yield return new(fault, [nameof(Email)]);
        }

        if (Role is not { } role || !RoleWords.OfSchools.Contains(role))
        {
            yield return new(text["Kies een rol."], [nameof(Role)]);
        }
    }

    public InvitedColleague Colleague() => new(Email!.Trim().ToLowerInvariant(), string.IsNullOrWhiteSpace(Name) ? null : NameOrNone(), Role!.Value);

    private PersonName? NameOrNone()
    {
        try
        {
            return PersonName.Read(Name!);
        }
        catch (RuleBrokenException)
        {
            return null;
        }
    }
}

/// <summary>The form with what can be chosen in it.</summary>
public sealed record InvitationPage(Guid SchoolId, InvitationForm Form, IReadOnlyList<RoleChoice> Roles)
{
    public static InvitationPage Of(Guid schoolId, InvitationForm form) =>
        new(schoolId, form, [.. RoleWords.OfSchools.Select(r => new RoleChoice(r.ToString(), RoleWords.Of(r)))]);
}
