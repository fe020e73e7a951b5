using System.ComponentModel.DataAnnotations;
using Intervisie.Core.Schools;
using Intervisie.Web.Features.Shared;
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

    public string? Name { get; set; }

    [DataType(DataType.PhoneNumber)]
    public string? Phone { get; set; }

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

        // There are four of them, so each fault says which one it is about.
        var who = text.ContactOf(Kind);

        if (string.IsNullOrWhiteSpace(Name))
        {
            yield return new(text["{0}: vul ook in wie het is, of maak dit contact helemaal leeg.", who], [nameof(Name)]);
        }

        if (string.IsNullOrWhiteSpace(Phone) || Phone.Count(char.IsAsciiDigit) < SafetyContact.FewestDigits)
        {
            yield return new(text["{0}: vul ook een telefoonnummer in dat je kunt bellen, of maak dit contact helemaal leeg.", who], [nameof(Phone)]);
        }

        if (string.IsNullOrWhiteSpace(Reachable))
        {
            yield return new(text["{0}: vul ook in wanneer iemand opneemt, of maak dit contact helemaal leeg.", who], [nameof(Reachable)]);
        }

        foreach (var (field, typed, most) in new[] { (nameof(Name), Name, SafetyContact.MaxNameLength), (nameof(Phone), Phone, SafetyContact.MaxPhoneLength), (nameof(Reachable), Reachable, SafetyContact.MaxReachableLength) })
        {
            if (typed?.Trim().Length > most)
            {
                yield return new(text["{0}: dit is te lang. Gebruik hooguit {1} tekens.", who, most], [field]);
            }
        }
    }
}

/// <summary>The form of one school.</summary>
public sealed record SafetyContactsPage(Guid SchoolId, string SchoolName, SafetyContactsForm Form);
