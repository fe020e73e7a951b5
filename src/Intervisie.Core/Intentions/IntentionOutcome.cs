namespace Intervisie.Core.Intentions;

/// <summary>Whether it was tried: yes, partly, or not yet (NL: <i>ja, deels, nog niet</i>).</summary>
public enum IntentionOutcome
{
    Yes = 1,
    Partly = 2,
    NotYet = 3,
}
