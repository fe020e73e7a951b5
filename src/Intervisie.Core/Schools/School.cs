namespace Intervisie.Core.Schools;

/// <summary>A school that takes part (NL: <i>school</i>). What it owns is seen by its own people alone.</summary>
public sealed class School
{
    public const int MaxNameLength = 120;
    public const int MaxPlaceLength = 80;
    public const int MostLocations = 20;
    public const int MaxDomainLength = 100;

    private List<string> _locations = [];

    private School()
    {
    }

    public Guid Id { get; private init; } = Guid.NewGuid();

    public Guid BoardId { get; private init; }

    public string Name { get; private set; } = string.Empty;

    public string Brin { get; private set; } = string.Empty;

    public HolidayRegion Region { get; private set; }

    public Sector Sector { get; private set; }

    /// <summary>The buildings it has (NL: <i>locaties</i>), by name.</summary>
    public IReadOnlyList<string> Locations
    {
        get => _locations;
        private set => _locations = [.. value];
    }

    /// <summary>Whom to ask about personal data (NL: <i>contactpersoon AVG</i>): a name or a mailbox of the school.</summary>
    public string? PrivacyContact { get; private set; }

    /// <summary>What the work addresses of its people end in, without the @; a code for this school is then sent nowhere else.</summary>
    public string? MailDomain { get; private set; }

    public static School Named(SchoolBoard board, SchoolFacts facts)
    {
        var school = new School { BoardId = board.Id };
        school.Describe(facts);

        return school;
    }

    /// <exception cref="RuleBrokenException">A name is missing or too long, the BRIN number is none, or there are too many locations.</exception>
    public void Describe(SchoolFacts facts)
    {
        Name = Checked(facts.Name, MaxNameLength) ?? throw new RuleBrokenException("Vul de naam van de school in.");
        Brin = Schools.Brin.Read(facts.Brin);
        Region = facts.Region;
        Sector = facts.Sector;
        PrivacyContact = Checked(facts.PrivacyContact, MaxNameLength);
        MailDomain = Checked(facts.MailDomain?.TrimStart('@', ' '), MaxDomainLength)?.ToLowerInvariant();
        Locations = facts.Locations.Count <= MostLocations
            ? [.. facts.Locations.Select(l => Checked(l, MaxPlaceLength)).OfType<string>().Distinct(StringComparer.OrdinalIgnoreCase)]
            : throw new RuleBrokenException("Een school heeft hier hooguit {0} locaties.", MostLocations);
    }

    /// <summary>Whether this is a work address here; any is while the school has not named its own ending.</summary>
    public bool HasMail(string address) => MailDomain is null || address.EndsWith($"@{MailDomain}", StringComparison.OrdinalIgnoreCase);

    private static string? Checked(string? value, int most) =>
        value?.Trim() switch
        {
            null or "" => null,
            { } trimmed when trimmed.Length <= most => trimmed,
            _ => throw new RuleBrokenException("Dit is te lang. Gebruik hooguit {0} tekens.", most),
        };
}

/// <summary>What a school says of itself.</summary>
public sealed record SchoolFacts(string Name, string Brin, HolidayRegion Region, Sector Sector)
{
    public IReadOnlyList<string> Locations { get; init; } = [];

    public string? PrivacyContact { get; init; }

    public string? MailDomain { get; init; }
}
