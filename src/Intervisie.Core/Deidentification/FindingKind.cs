namespace Intervisie.Core.Deidentification;

/// <summary>What sort of identifying detail was found (NL: <i>soort vondst</i>).</summary>
public enum FindingKind
{
    Person,
    Organisation,
    Place,
    Address,
    Phone,
    Email,
    Handle,
    Date,
    Age,
    Bsn,
    Iban,
    Class,
    OtherId,
}
