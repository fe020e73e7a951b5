namespace Intervisie.Core.Schools;

/// <summary>One of the four people or numbers a school must have named before a group opens (NL: <i>veiligheidscontact</i>).</summary>
public sealed class SafetyContact
{
    public const int MaxNameLength = 100;
    public const int MaxPhoneLength = 30;
    public const int MaxReachableLength = 100;

    /// <summary>A number with fewer cannot be dialled; 112 has three.</summary>
    public const int FewestDigits = 3;

    public static readonly IReadOnlyList<SafetyContactKind> Kinds = Enum.GetValues<SafetyContactKind>();

    private SafetyContact()
    {
    }

    public Guid Id { get; private init; } = Guid.NewGuid();

    public Guid SchoolId { get; private init; }

    public SafetyContactKind Kind { get; private init; }

    public string Name { get; private set; } = string.Empty;

    public string Phone { get; private set; } = string.Empty;

    /// <summary>When somebody answers, in the school's own words.</summary>
    public string Reachable { get; private set; } = string.Empty;

    /// <summary>The day on which the school last saw that it is right.</summary>
    public DateOnly CheckedOn { get; private set; }

    public static SafetyContact Of(School school, SafetyContactKind kind, SafetyContactFacts facts, DateOnly today)
    {
        var contact = new SafetyContact { SchoolId = school.Id, Kind = kind };
        contact.Set(facts, today);

        return contact;
    }

    /// <exception cref="RuleBrokenException">The name or the number is missing, or no number can be dialled.</exception>
    public void Set(SafetyContactFacts facts, DateOnly today)
    {
        Name = Checked(facts.Name, MaxNameLength, "Vul bij elk contact een naam in van hooguit {0} tekens.");
        Phone = Checked(facts.Phone, MaxPhoneLength, "Vul bij elk contact een telefoonnummer in van hooguit {0} tekens.");
        Reachable = facts.Reachable?.Trim() is { Length: <= MaxReachableLength } words
            ? words
            : facts.Reachable is null ? string.Empty : throw new RuleBrokenException("Schrijf in hooguit {0} tekens wanneer iemand bereikbaar is.", MaxReachableLength);
        CheckedOn = today;

        if (Phone.Count(char.IsAsciiDigit) < FewestDigits)
        {
            throw new RuleBrokenException("Dit telefoonnummer kan niemand bellen: {0}.", Phone);
        }
    }

    /// <summary>Those that are still to be named: while there are any, no group of this school opens.</summary>
    public static IReadOnlyList<SafetyContactKind> MissingFrom(IEnumerable<SafetyContact> contacts) => [.. Kinds.Except(contacts.Select(c => c.Kind))];

    private static string Checked(string? value, int most, string refusal) =>
        value?.Trim() is { Length: > 0 } trimmed && trimmed.Length <= most ? trimmed : throw new RuleBrokenException(refusal, most);
}

/// <summary>Who it is, how to call them and when.</summary>
public sealed record SafetyContactFacts(string Name, string Phone, string? Reachable);
