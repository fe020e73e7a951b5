namespace Intervisie.Core.Skills;

/// <summary>How far someone has come in a skill (NL: <i>niveau</i>). A word, never a grade: levels are not added or averaged.</summary>
public enum SkillLevel
{
    /// <summary>NL: <i>verkennend</i>.</summary>
    Exploring = 1,

    /// <summary>NL: <i>groeiend</i>.</summary>
    Growing = 2,

    /// <summary>NL: <i>geoefend</i>.</summary>
    Practised = 3,

    /// <summary>NL: <i>wendbaar</i>.</summary>
    Agile = 4,
}

/// <summary>What a level is called and means in any skill (NL: <i>niveau</i>).</summary>
public sealed record SkillLevelMeaning(SkillLevel Level, string Key, string Label, string Meaning);
