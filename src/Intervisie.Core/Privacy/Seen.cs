namespace Intervisie.Core.Privacy;

/// <summary>Who sees things on a page (NL: <i>wie ziet wat</i>; domain §6.4).</summary>
internal static class Seen
{
    public const string Nobody = "nobody: no page shows it";
    public const string Owner = "the owner alone";
    public const string OwnerAndAdmin = "the owner and the administrator of the school";
    public const string School = "everybody of the school";
    public const string Admin = "the administrator of the school";
    public const string Group = "the group and its facilitator";
    public const string GroupAndAdmin = "the group, its facilitator and the administrator of the school";
    public const string GroupAfterStep = "the group and its facilitator, once its step is over";
    public const string CoachAndStarter = "the coach, the starter and the administrator of the school";
    public const string OwnerAndCoach = "the owner, and the coach it was shared with until it is taken back";
    public const string PlatformAdmin = "the platform administrator";
    public const string FivesOnly = "the owner; others see totals alone, by the five";
}
