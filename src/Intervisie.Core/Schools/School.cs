namespace Intervisie.Core.Schools;

/// <summary>A school that takes part (NL: <i>school</i>).</summary>
public sealed class School
{
    public const int MaxNameLength = 120;

    private School()
    {
    }

    public Guid Id { get; private init; } = Guid.NewGuid();

    public string Name { get; private set; } = string.Empty;

    public HolidayRegion Region { get; private set; }

    public Sector Sector { get; private set; }

    public static School Named(string name, HolidayRegion region, Sector sector) =>
        new() { Name = name, Region = region, Sector = sector };
}
