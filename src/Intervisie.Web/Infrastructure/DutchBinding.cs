using Microsoft.AspNetCore.Mvc.ModelBinding.Metadata;

namespace Intervisie.Web.Infrastructure;

/// <summary>What the framework says of a value it cannot read, in Dutch.</summary>
public static class DutchBinding
{
    public static void SpeakDutch(this DefaultModelBindingMessageProvider messages)
    {
        messages.SetAttemptedValueIsInvalidAccessor((value, field) => $"‘{value}’ past hier niet. Kies of typ iets anders.");
        messages.SetValueIsInvalidAccessor(value => $"‘{value}’ past hier niet. Kies of typ iets anders.");
        messages.SetValueMustNotBeNullAccessor(value => "Vul dit nog in.");
        messages.SetValueMustBeANumberAccessor(field => "Vul hier een getal in.");
        messages.SetMissingBindRequiredValueAccessor(field => "Vul dit nog in.");
        messages.SetMissingKeyOrValueAccessor(() => "Vul dit nog in.");
        messages.SetMissingRequestBodyRequiredValueAccessor(() => "Er kwam niets mee. Probeer het opnieuw.");
        messages.SetUnknownValueIsInvalidAccessor(field => "Wat hier staat, past niet. Kies of typ iets anders.");
        messages.SetNonPropertyAttemptedValueIsInvalidAccessor(value => $"‘{value}’ past hier niet. Kies of typ iets anders.");
        messages.SetNonPropertyUnknownValueIsInvalidAccessor(() => "Wat hier staat, past niet. Kies of typ iets anders.");
        messages.SetNonPropertyValueMustBeANumberAccessor(() => "Vul hier een getal in.");
    }
}
