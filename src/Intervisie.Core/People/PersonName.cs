namespace Intervisie.Core.People;

/// <summary>Someone's name as written in Dutch (NL: <i>voornaam tussenvoegsel achternaam</i>).</summary>
public sealed record PersonName
{
    public const int MaxPartLength = 60;

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
}
