namespace Intervisie.Core.Rounds;

/// <summary>Up, halfway or down (NL: <i>duim</i>).</summary>
public enum Thumb
{
    Up = 1,
    Halfway = 2,
    Down = 3,
}
