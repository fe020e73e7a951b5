namespace Intervisie.Core.Intentions;

/// <summary>One small thing someone is going to try (NL: <i>voornemen</i>).</summary>
public sealed class Intention
{
    public const int MaxLength = 400;

    private Intention()
    {
    }

    public Guid Id { get; private init; } = Guid.NewGuid();

    public Guid OwnerId { get; private init; }

    public string Text { get; private set; } = string.Empty;

    /// <summary>The day to look back on it.</summary>
    public DateOnly DueOn { get; private set; }

    public DateTimeOffset MadeAt { get; private init; }

    public DateTimeOffset? LookedBackAt { get; private set; }

    public IntentionOutcome? Outcome { get; private set; }

    /// <exception cref="RuleBrokenException">The text is empty or too long.</exception>
    public static Intention Make(Guid ownerId, string text, DateOnly dueOn, DateTimeOffset now)
    {
        var trimmed = text.Trim();

        return trimmed.Length is > 0 and <= MaxLength
            ? new() { OwnerId = ownerId, Text = trimmed, DueOn = dueOn, MadeAt = now.ToUniversalTime() }
            : throw new RuleBrokenException($"Schrijf je voornemen in één zin van hooguit {MaxLength} tekens.");
    }

    /// <summary>Tells whether it was tried; any answer is fine, and a later one replaces it.</summary>
    public void LookBack(IntentionOutcome outcome, DateTimeOffset now)
    {
        Outcome = outcome;
        LookedBackAt = now.ToUniversalTime();
    }
}
