using Intervisie.Web.Resources;
using Microsoft.AspNetCore.Mvc.ModelBinding.Metadata;
using Microsoft.Extensions.Localization;

namespace Intervisie.Web.Infrastructure;

/// <summary>What we say of a value that cannot be read, in the language of who typed it.</summary>
public static class BindingWords
{
    public static void Speak(this DefaultModelBindingMessageProvider messages, IStringLocalizer<Texts> text)
    {
        messages.SetAttemptedValueIsInvalidAccessor((value, field) => DoesNotFit(text, value));
        messages.SetValueIsInvalidAccessor(value => DoesNotFit(text, value));
        messages.SetValueMustNotBeNullAccessor(value => text["Vul dit nog in."]);
        messages.SetValueMustBeANumberAccessor(field => text["Vul hier een getal in."]);
        messages.SetMissingBindRequiredValueAccessor(field => text["Vul dit nog in."]);
        messages.SetMissingKeyOrValueAccessor(() => text["Vul dit nog in."]);
        messages.SetMissingRequestBodyRequiredValueAccessor(() => text["Er kwam niets binnen. Probeer het opnieuw."]);
        messages.SetUnknownValueIsInvalidAccessor(field => text["Wat hier staat, past niet. Kies of typ iets anders."]);
        messages.SetNonPropertyAttemptedValueIsInvalidAccessor(value => DoesNotFit(text, value));
        messages.SetNonPropertyUnknownValueIsInvalidAccessor(() => text["Wat hier staat, past niet. Kies of typ iets anders."]);
        messages.SetNonPropertyValueMustBeANumberAccessor(() => text["Vul hier een getal in."]);
    }

    private static string DoesNotFit(IStringLocalizer<Texts> text, string value) => text["‘{0}’ past hier niet. Kies of typ iets anders.", value];
}
