namespace Intervisie.Core.Deidentification;

/// <summary>Someone who was there, as the author would type the name (NL: <i>wie waren erbij</i>).</summary>
public sealed record RosterEntry(string Role, string Name)
{
    /// <summary>Leaves the name out, because what is printed ends up in logs.</summary>
    public override string ToString() => $"RosterEntry {{ Role = {Role} }}";
}
