using System.Collections.Frozen;

namespace Intervisie.Core.Deidentification.Reading;

/// <summary>The words that stand in for what was found (NL: <i>vervangende woorden</i>).</summary>
internal static class Labels
{
    public const string Pupil = "leerling";
    public const string Person = "persoon";
    public const string Writer = "ik";
    public const string Colleague = "collega";
    public const string School = "school";
    public const string Organisation = "organisatie";
    public const string Place = "plaats";

    public static readonly FrozenSet<string> All = new[]
    {
        Pupil, "moeder", "vader", "ouder", "broer", "zus", "opa", "oma", "oom", "tante", "neef", "nicht", "vriend", "vriendin", "buurman", "buurvrouw", "partner",
        Colleague, "ib'er", "directeur", "mentor", "teamleider", "coach", "tolk", "voogd", "huisarts", Writer, Person, School, Organisation, Place,
        "adres", "postcode", "telefoonnummer", "e-mailadres", "account", "webadres", "datum", "bsn", "rekeningnummer", "klas", "kenteken", "nummer",
    }.ToFrozenSet(StringComparer.Ordinal);

    public static readonly FrozenSet<string> OfMen = new[] { "vader", "broer", "opa", "oom", "neef", "vriend", "buurman" }.ToFrozenSet(StringComparer.Ordinal);

    public static readonly FrozenSet<string> OfWomen = new[] { "moeder", "zus", "oma", "tante", "nicht", "vriendin", "buurvrouw" }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>What is no person.</summary>
    public static readonly FrozenSet<string> Things = new[]
    {
        School, Organisation, Place, "adres", "postcode", "telefoonnummer", "e-mailadres", "account", "webadres", "datum", "bsn", "rekeningnummer", "klas", "kenteken", "nummer",
    }.ToFrozenSet(StringComparer.Ordinal);

    public static string InBrackets(string label, int number = 1) => number == 1 ? $"[{label}]" : $"[{label} {number}]";

    /// <summary>The label of a pseudonym, with or without a number; nothing when it is none.</summary>
    public static string? Of(string replacement)
    {
        if (replacement is not ['[', .. var inside, ']'])
        {
            return null;
        }

        var space = inside.LastIndexOf(' ');
        return space > 0 && space < inside.Length - 1 && inside.AsSpan(space + 1).IndexOfAnyExceptInRange('0', '9') < 0 ? inside[..space] : inside;
    }
}
