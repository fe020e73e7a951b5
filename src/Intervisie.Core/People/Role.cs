namespace Intervisie.Core.People;

/// <summary>What someone is at a school (NL: <i>rol</i>). One person may be several things, at schools of several boards.</summary>
public enum Role
{
    /// <summary>Guides starters, never assesses them (NL: <i>coach</i>).</summary>
    Coach = 1,

    /// <summary>Looks after the accounts of a school, never sees content (NL: <i>schoolbeheerder</i>).</summary>
    SchoolAdmin = 2,

    /// <summary>Leads a school and assesses (NL: <i>leidinggevende</i>); sees that groups exist, nothing more.</summary>
    Leadership = 3,

    /// <summary>Keeps the installation running, never sees content (NL: <i>platformbeheerder</i>).</summary>
    PlatformAdmin = 4,

    /// <summary>Opens groups and guards steps, time and safety in them (NL: <i>gespreksleider</i>).</summary>
    Facilitator = 5,

    /// <summary>A teacher in the first three years (NL: <i>starter</i>).</summary>
    Starter = 6,

    /// <summary>Any other teacher who takes part (NL: <i>lid</i>, on screen <i>leraar</i>).</summary>
    Member = 7,
}
