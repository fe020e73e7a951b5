namespace Intervisie.Core.Deidentification;

/// <summary>What of the engine is switched on beside the recognisers, so that each part can be measured (NL: <i>onderdelen</i>).</summary>
[Flags]
internal enum EngineParts
{
    None = 0,

    /// <summary>Roster, organisations, places, initials, and words weighed by lists and context.</summary>
    Names = 1,

    Propagation = 2,

    All = Names | Propagation,
}
