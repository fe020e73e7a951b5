namespace Intervisie.Core.Deidentification;

/// <summary>Why a word asks for care (NL: <i>gevoelig onderwerp</i>).</summary>
public enum SensitiveKind
{
    Health,
    Belief,
    Origin,
    Family,
    Safety,
    Orientation,
    Occupation,
    Finance,
    Legal,
}

/// <summary>A word that may make someone recognisable or hurt, shown as a warning and never replaced by itself (NL: <i>gevoelig woord</i>).</summary>
public sealed record SensitiveWord(string PassageKey, int Start, int Length, string Text, SensitiveKind Kind);
