namespace Intervisie.Web.Infrastructure.TagHelpers;

/// <summary>Who can read what stands on a page (NL: <i>Wie kan dit zien?</i>).</summary>
public enum Audience
{
    OnlyYou,
    YouAndYourCoach,
    YourGroup,
    YourGroupWithoutYourName,
    Contributor,
    YourSchool,
    Everyone,
}
