namespace Intervisie.Core.Schools;

/// <summary>The three regions with school holidays of their own (NL: <i>regio</i> noord, midden, zuid).</summary>
public enum HolidayRegion
{
    North = 1,
    Central = 2,
    South = 3,
}
