namespace Intervisie.Core.People;

/// <summary>The parts people can be appointed to (NL: <i>rol</i>); being a starter or a member needs no appointment.</summary>
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
}
