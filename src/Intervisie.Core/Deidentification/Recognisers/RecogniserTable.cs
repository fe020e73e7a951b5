namespace Intervisie.Core.Deidentification.Recognisers;

/// <summary>All recognisers in the order in which they may claim text (NL: <i>lijst van herkenners</i>): what is claimed is not looked at again.</summary>
public static class RecogniserTable
{
    /// <summary>Dates come before the digits they are made of, and a long loose number comes after everything that gives it a meaning.</summary>
    public static IReadOnlyList<Recogniser> All { get; } =
    [
        .. Contacts.All,
        .. Numbers.All,
        .. Dates.All,
        .. Contacts.Phones,
        .. Addresses.All,
        .. Numbers.Others,
        .. Classes.All,
        .. Ages.All,
    ];
}
