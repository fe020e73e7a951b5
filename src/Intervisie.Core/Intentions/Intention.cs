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
    public static Intention Make(Guid ownerId, string text, DateOnly dueOn, DateTimeOffset now) =>
        new() { OwnerId = ownerId, Text = Checked(text), DueOn = dueOn, MadeAt = now.ToUniversalTime() };

    /// <summary>Says it differently, or puts it on another day.</summary>
    /// <exception cref="RuleBrokenException">The text is empty or too long.</exception>
    public void Restate(string text, DateOnly dueOn)
    {
        Text = Checked(text);
        DueOn = dueOn;
    }

    /// <summary>Tells whether it was tried; any answer is fine, and a later one replaces it.</summary>
    public void LookBack(IntentionOutcome outcome, DateTimeOffset now)
    {
        Outcome = outcome;
        LookedBackAt = now.ToUniversalTime();
    }

    private static string Checked(string text) =>
        text.Trim() is { Length: > 0 and <= MaxLength } trimmed
            ? trimmed
            : throw new RuleBrokenException("Schrijf je voornemen in één zin van hooguit {0} tekens.", MaxLength);
}
