using System.ComponentModel.DataAnnotations;
using Intervisie.Core.Schools;

namespace Intervisie.Web.Features.School;

/// <summary>How a school works with parents, as it is typed; only who keeps the page is required.</summary>
public sealed class PolicyForm
{
    private const string TooLong = "Dit is te lang. Gebruik hooguit {1} tekens.";
    private const string NoLink = "Een link begint met https:// en heeft geen spaties.";
    private const string Address = @"\s*[Hh][Tt][Tt][Pp][Ss]?://[^\s/?#]+[^\s]*\s*";

    [StringLength(SchoolPolicyPage.MaxTextLength, ErrorMessage = TooLong)]
    public string? Structure { get; set; }

    [StringLength(SchoolPolicyPage.MaxTextLength, ErrorMessage = TooLong)]
    public string? Culture { get; set; }

    [StringLength(SchoolPolicyPage.MaxTextLength, ErrorMessage = TooLong)]
    public string? Willingness { get; set; }

    [StringLength(SchoolPolicyPage.MaxTextLength, ErrorMessage = TooLong)]
    public string? Skills { get; set; }

    /// <summary>Asked of primary schools alone.</summary>
    [StringLength(SchoolPolicyPage.MaxTextLength, ErrorMessage = TooLong)]
    public string? Advice { get; set; }

    [Required(ErrorMessage = "Vul in wie deze pagina bijhoudt.")]
    [StringLength(SchoolPolicyPage.MaxOwnerLength, ErrorMessage = TooLong)]
    public string? Owner { get; set; }

    [StringLength(SchoolPolicyPage.MaxLinkLength, ErrorMessage = TooLong), RegularExpression(Address, ErrorMessage = NoLink)]
    public string? PolicyLink { get; set; }

    [StringLength(SchoolPolicyPage.MaxLinkLength, ErrorMessage = TooLong), RegularExpression(Address, ErrorMessage = NoLink)]
    public string? ContractLink { get; set; }

    [DataType(DataType.Date)]
    public DateOnly? ContractReviewOn { get; set; }

    [StringLength(SchoolPolicyPage.MaxLinkLength, ErrorMessage = TooLong), RegularExpression(Address, ErrorMessage = NoLink)]
    public string? ComplaintsLink { get; set; }

    /// <summary>The version the page began with; another one meanwhile means that somebody else saved.</summary>
    public int Version { get; set; }

    public static PolicyForm Of(SchoolPolicyPage? page) => page is null ? new() : new()
    {
        Structure = page.Texts.GetValueOrDefault(PolicyHeading.Structure),
        Culture = page.Texts.GetValueOrDefault(PolicyHeading.Culture),
        Willingness = page.Texts.GetValueOrDefault(PolicyHeading.Willingness),
        Skills = page.Texts.GetValueOrDefault(PolicyHeading.Skills),
        Advice = page.AdviceText,
        Owner = page.Owner,
        PolicyLink = page.Links.Policy,
        ContractLink = page.Links.Contract,
        ContractReviewOn = page.Links.ContractReviewOn,
        ComplaintsLink = page.Links.Complaints,
        Version = page.Version,
    };

    /// <param name="keepsAdvice">A secondary school is not asked for it; what stood there stays.</param>
    public void WriteTo(SchoolPolicyPage page, bool keepsAdvice, DateTimeOffset now) =>
        page.Write(Texts(), keepsAdvice ? page.AdviceText : Advice, Owner!, PolicyLinks.Of(PolicyLink, ContractLink, ContractReviewOn, ComplaintsLink), now);

    public Dictionary<PolicyHeading, string> Texts() => new()
    {
        [PolicyHeading.Structure] = Structure ?? string.Empty,
        [PolicyHeading.Culture] = Culture ?? string.Empty,
        [PolicyHeading.Willingness] = Willingness ?? string.Empty,
        [PolicyHeading.Skills] = Skills ?? string.Empty,
    };
}

/// <summary>The form of one school.</summary>
/// <param name="Newer">What somebody else saved since this page was opened, by its question; empty when nobody did.</param>
public sealed record PolicyEditPage(Guid SchoolId, string SchoolName, bool IsPrimary, PolicyForm Form, IReadOnlyList<NewerText> Newer)
{
    public string DraftSubject => DraftSubjectOf(SchoolId);

    public static string DraftSubjectOf(Guid schoolId) => $"ouderbeleid:{schoolId}";
}

/// <summary>A part of the page that a colleague changed meanwhile.</summary>
public sealed record NewerText(string Title, string Text);
