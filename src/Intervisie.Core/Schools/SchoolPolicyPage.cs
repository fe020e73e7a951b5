namespace Intervisie.Core.Schools;

/// <summary>What a school says of how it works with parents (NL: <i>Zo werken wij met ouders</i>), under four headings, with an owner and a date.</summary>
public sealed class SchoolPolicyPage
{
    public const int MaxTextLength = 6_000;
    public const int MaxOwnerLength = 100;
    public const int MaxLinkLength = 400;

    private Dictionary<PolicyHeading, string> _texts = [];

    private SchoolPolicyPage()
    {
    }

    public Guid Id { get; private init; } = Guid.NewGuid();

    public Guid SchoolId { get; private init; }

    /// <summary>Markdown by heading; one that is left out is still empty.</summary>
    public IReadOnlyDictionary<PolicyHeading, string> Texts
    {
        get => _texts;
        private set => _texts = new(value);
    }

    /// <summary>For primary schools (NL: <i>Advies en doorstroomtoets</i>): what teachers may show parents, in Markdown.</summary>
    public string? AdviceText { get; private set; }

    /// <summary>Who keeps it right, in the school's own words.</summary>
    public string Owner { get; private set; } = string.Empty;

    public PolicyLinks Links { get; private set; } = PolicyLinks.None;

    public DateTimeOffset EditedAt { get; private set; }

    /// <summary>Grows with every change, so that nobody overwrites what a colleague wrote meanwhile.</summary>
    public int Version { get; private set; }

    public static SchoolPolicyPage Of(School school) => new() { SchoolId = school.Id };

    /// <exception cref="RuleBrokenException">A text is too long, or nobody keeps the page.</exception>
    public void Write(IReadOnlyDictionary<PolicyHeading, string> texts, string? advice, string owner, PolicyLinks links, DateTimeOffset now)
    {
        Owner = owner.Trim() is { Length: > 0 and <= MaxOwnerLength } name
            ? name
            : throw new RuleBrokenException("Vul in wie deze pagina bijhoudt, in hooguit {0} tekens.", MaxOwnerLength);
        Texts = texts.Select(t => (t.Key, Text: Checked(t.Value))).Where(t => t.Text is not null).ToDictionary(t => t.Key, t => t.Text!);
        AdviceText = Checked(advice);
        Links = links;
        EditedAt = now.ToUniversalTime();
        Version++;
    }

    private static string? Checked(string? text) => text?.Trim() switch
    {
        null or "" => null,
        { Length: <= MaxTextLength } trimmed => trimmed,
        _ => throw new RuleBrokenException("Dit is te lang. Gebruik hooguit {0} tekens.", MaxTextLength),
    };
}

/// <summary>Where the school's own documents are (NL: <i>ouderbeleid, home-school contract, klachtenregeling</i>).</summary>
/// <param name="ContractReviewOn">The day on which the home-school contract is looked at again.</param>
public sealed record PolicyLinks(string? Policy, string? Contract, DateOnly? ContractReviewOn, string? Complaints)
{
    public static readonly PolicyLinks None = new(null, null, null, null);

    /// <exception cref="RuleBrokenException">One of them is no web address.</exception>
    public static PolicyLinks Of(string? policy, string? contract, DateOnly? contractReviewOn, string? complaints) =>
        new(Checked(policy), Checked(contract), contractReviewOn, Checked(complaints));

    private static string? Checked(string? link)
    {
        var trimmed = link?.Trim();

        if (string.IsNullOrEmpty(trimmed))
        {
            return null;
        }

        return trimmed.Length <= SchoolPolicyPage.MaxLinkLength && Uri.TryCreate(trimmed, UriKind.Absolute, out var uri) && (uri.Scheme == Uri.UriSchemeHttps || uri.Scheme == Uri.UriSchemeHttp)
            ? trimmed
            : throw new RuleBrokenException("Een link begint met https:// en heeft hooguit {0} tekens.", SchoolPolicyPage.MaxLinkLength);
    }
}
