using System.ComponentModel.DataAnnotations;
using Intervisie.Core.People;
using Intervisie.Web.Resources;
using Microsoft.Extensions.Localization;

namespace Intervisie.Web.Infrastructure;

/// <summary>That what was typed is an e-mail address. An empty field is for <see cref="RequiredAttribute"/>, a long one for <see cref="StringLengthAttribute"/>.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class MailAddressAttribute : ValidationAttribute
{
    /// <summary>What is wrong with it, for a form that judges more at once; none when it is an address.</summary>
    public static string? FaultIn(string? typed, IStringLocalizer<Texts> text) =>
        EmailAddress.IsOne(typed?.Trim()) ? null : text["Dit e-mailadres klopt niet. Controleer het, bijvoorbeeld op spaties."].Value;

    protected override ValidationResult? IsValid(object? value, ValidationContext validationContext) =>
        value is string { Length: > 0 and <= EmailAddress.MaxLength } typed && FaultIn(typed, validationContext.Texts()) is { } fault ? new(fault) : ValidationResult.Success;
}
