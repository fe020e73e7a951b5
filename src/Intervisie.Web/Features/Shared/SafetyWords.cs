using Intervisie.Core.Schools;
using Intervisie.Web.Resources;
using Microsoft.Extensions.Localization;

namespace Intervisie.Web.Features.Shared;

/// <summary>What the safety contacts of a school are called on screen (NL: <i>veiligheidscontacten</i>).</summary>
public static class SafetyWords
{
    public static string ContactOf(this IStringLocalizer<Texts> text, SafetyContactKind kind) => kind switch
    {
        SafetyContactKind.ChildProtection => text["Aandachtsfunctionaris"],
        SafetyContactKind.Confidant => text["Vertrouwenspersoon"],
        SafetyContactKind.Aggression => text["Meldpunt agressie"],
        _ => text["Telefoon van de coach"],
    };

    /// <summary>What somebody is there for, in one sentence.</summary>
    public static string TaskOf(this IStringLocalizer<Texts> text, SafetyContactKind kind) => kind switch
    {
        SafetyContactKind.ChildProtection => text["Als je je zorgen maakt over een kind. Loopt met je door de meldcode."],
        SafetyContactKind.Confidant => text["Als je iets in vertrouwen wilt vertellen."],
        SafetyContactKind.Aggression => text["Na een dreiging, of als iemand tegen je schreeuwde of je lastigviel."],
        _ => text["Als je van slag bent en met iemand wilt praten."],
    };

    /// <summary>A number as a phone takes it: digits, and a plus in front where it was written.</summary>
    public static string Dialled(string phone) =>
        string.Concat(phone.Where((sign, i) => char.IsAsciiDigit(sign) || (sign == '+' && i == 0)));
}
