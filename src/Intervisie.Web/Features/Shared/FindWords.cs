using Intervisie.Core.Deidentification;
using Intervisie.Web.Resources;
using Microsoft.Extensions.Localization;

namespace Intervisie.Web.Features.Shared;

/// <summary>How a find is spoken of on screen (NL: <i>soort vondst</i>).</summary>
public static class FindWords
{
    public static string KindOf(this IStringLocalizer<Texts> text, FindingKind kind) => kind switch
    {
        FindingKind.Person => text["naam"],
        FindingKind.Organisation => text["school of organisatie"],
        FindingKind.Place => text["plaats"],
        FindingKind.Address => text["adres"],
        FindingKind.Phone => text["telefoonnummer"],
        FindingKind.Email => text["e-mailadres"],
        FindingKind.Handle => text["account of webadres"],
        FindingKind.Date => text["datum"],
        FindingKind.Age => text["leeftijd"],
        FindingKind.Bsn => text["burgerservicenummer"],
        FindingKind.Iban => text["rekeningnummer"],
        FindingKind.Class => text["klas"],
        _ => text["nummer"],
    };

    /// <summary>What the writer is asked about a find that may be nothing.</summary>
    public static string QuestionOf(this IStringLocalizer<Texts> text, FindingKind kind, string found) => kind switch
    {
        FindingKind.Person => text["Is ‘{0}’ hier een naam?", found],
        FindingKind.Organisation => text["Is ‘{0}’ een school of organisatie?", found],
        FindingKind.Place => text["Is ‘{0}’ een plaats?", found],
        _ => text["Is iemand te herkennen aan ‘{0}’?", found],
    };

    public static string KeepOf(this IStringLocalizer<Texts> text, FindingKind kind) => kind switch
    {
        FindingKind.Person => text["Nee, dit is geen naam"],
        _ => text["Nee, dit mag blijven staan"],
    };
}
