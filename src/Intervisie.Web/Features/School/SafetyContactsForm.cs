using System.ComponentModel.DataAnnotations;
using Intervisie.Core.Schools;
using Intervisie.Web.Infrastructure;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace Intervisie.Web.Features.School;

/// <summary>The four contacts at once; one that is left empty stays open.</summary>
public sealed class SafetyContactsForm : IValidatableObject
{
    public List<SafetyContactForm> Contacts { get; set; } = [];

    public static SafetyContactsForm Of(IReadOnlyList<SafetyContact> contacts) => new()
    {
        Contacts = [.. SafetyContact.Kinds.Select(kind => SafetyContactForm.Of(kind, contacts.SingleOrDefault(c => c.Kind == kind)))],
    };

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        var text = validationContext.Texts();

        if (!Contacts.Select(c => c.Kind).SequenceEqual(SafetyContact.Kinds))
        {
            yield return new(text["Er kwam niets binnen. Probeer het opnieuw."]);
            Contacts = Of([]).Contacts;
        }
    }
}

/// <summary>One of them: all of it, or nothing.</summary>
public sealed class SafetyContactForm : IValidatableObject
{
    public SafetyContactKind Kind { get; set; }

    [StringLength(SafetyContact.MaxNameLength, ErrorMessage = "Dit is te lang. Gebruik hooguit {1} tekens.")]
    public string? Name { get; set; }

    [StringLength(SafetyContact.MaxPhoneLength, ErrorMessage = "Dit is te lang. Gebruik hooguit {1} tekens.")]
    [DataType(DataType.PhoneNumber)]
    public string? Phone { get; set; }

    [StringLength(SafetyContact.MaxReachableLength, ErrorMessage = "Dit is te lang. Gebruik hooguit {1} tekens.")]
    public string? Reachable { get; set; }

    /// <summary>The day on which the school last said that it is right; shown, never sent.</summary>
    [BindNever]
    public DateOnly? CheckedOn { get; set; }

    public bool IsEmpty => string.IsNullOrWhiteSpace(Name) && string.IsNullOrWhiteSpace(Phone) && string.IsNullOrWhiteSpace(Reachable);

    public static SafetyContactForm Of(SafetyContactKind kind, SafetyContact? contact) =>
        new() { Kind = kind, Name = contact?.Name, Phone = contact?.Phone, Reachable = contact?.Reachable };

    public SafetyContactFacts ToFacts() => new(Name!, Phone!, Reachable);

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        var text = validationContext.Texts();

        if (IsEmpty)
        {
            yield break;
        }

        if (string.IsNullOrWhiteSpace(Name))
        {
            yield return new(text["Vul ook in wie het is, of maak dit contact helemaal leeg."], [nameof(Name)]);
        }

        if (string.IsNullOrWhiteSpace(Phone) || Phone.Count(char.IsAsciiDigit) < SafetyContact.FewestDigits)
        {
            yield return new(text["Vul ook een telefoonnummer in dat je kunt bellen, of maak dit contact helemaal leeg."], [nameof(Phone)]);
        }

        if (string.IsNullOrWhiteSpace(Reachable))
        {
            yield return new(text["Vul ook in wanneer iemand opneemt, of maak dit contact helemaal leeg."], [nameof(Reachable)]);
        }
    }
}

/// <summary>The form of one school.</summary>
public sealed record SafetyContactsPage(Guid SchoolId, string SchoolName, SafetyContactsForm Form);
