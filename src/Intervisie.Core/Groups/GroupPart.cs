namespace Intervisie.Core.Groups;

/// <summary>What someone is in a group: a member (NL: <i>lid</i>) or its facilitator (NL: <i>gespreksleider</i>).</summary>
public enum GroupPart
{
    Member = 1,
    Facilitator = 2,
}
