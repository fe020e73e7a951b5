namespace Intervisie.Core.Schools;

/// <summary>A school year (NL: <i>schooljaar</i>), from 1 August up to and including 31 July: «2026–2027».</summary>
public readonly record struct SchoolYear(int Start)
{
    private const int FirstMonth = 8;

    public DateOnly From => new(Start, FirstMonth, 1);

    public DateOnly Until => new(Start + 1, FirstMonth - 1, 31);

    public static SchoolYear Of(DateOnly day) => new(day.Month >= FirstMonth ? day.Year : day.Year - 1);

    public bool Holds(DateOnly day) => day >= From && day <= Until;

    public override string ToString() => $"{Start}–{Start + 1}";
}
