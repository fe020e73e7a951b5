namespace Intervisie.Core.People;

/// <summary>Someone's name as written in Dutch (NL: <i>voornaam tussenvoegsel achternaam</i>).</summary>
public sealed record PersonName
{
    public const int MaxPartLength = 60;

    /// <summary>Of who is no longer here.</summary>
    public static readonly PersonName Nobody = new("oud", null, "groepslid");

    public PersonName(string given, string? particle, string family)
    {
        Given = Part(given, "Vul een voornaam in van hooguit {0} tekens.");
        Particle = string.IsNullOrWhiteSpace(particle) ? null : Part(particle, "Vul een tussenvoegsel in van hooguit {0} tekens.");
        Family = Part(family, "Vul een achternaam in van hooguit {0} tekens.");
    }

    public string Given { get; private init; }

    public string? Particle { get; private init; }

    public string Family { get; private init; }

    public override string ToString() => Particle is null ? $"{Given} {Family}" : $"{Given} {Particle} {Family}";

    private static string Part(string value, string refusal)
    {
        var trimmed = value.Trim();

        return trimmed.Length is > 0 and <= MaxPartLength
            ? trimmed
            : throw new RuleBrokenException(refusal, MaxPartLength);
    }

    /// <summary>Takes a whole name apart: the first word, small words such as «van der», and the rest.</summary>
    /// <returns>None when there is no surname in it.</returns>
    /// <exception cref="RuleBrokenException">A part is too long.</exception>
    public static PersonName? Read(string whole)
    {
        var words = whole.Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        var given = words.TakeWhile((word, i) => i == 0 || !IsParticle(word)).ToList();
        var particles = words.Skip(given.Count).TakeWhile(IsParticle).ToList();
        var family = words.Skip(given.Count + particles.Count).ToList();

        return (given, particles, family) switch
        {
            ([_, ..], _, [_, ..]) => new(string.Join(' ', given), particles.Count == 0 ? null : string.Join(' ', particles), string.Join(' ', family)),
            ([var first, .. var rest], [], []) when rest.Count > 0 => new(first, null, string.Join(' ', rest)),
            _ => null,
        };
    }

    private static bool IsParticle(string word) => Particles.Contains(word);

    private static readonly HashSet<string> Particles = new(StringComparer.OrdinalIgnoreCase)
    {
        "van", "de", "der", "den", "het", "'t", "’t", "te", "ten", "ter", "op", "in", "bij", "aan", "uit", "voor", "von", "el", "al", "la", "le", "du", "da", "dos", "di",
    };
}
