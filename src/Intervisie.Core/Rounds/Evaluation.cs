namespace Intervisie.Core.Rounds;

/// <summary>How one member found the round (NL: <i>evaluatie</i>).</summary>
public sealed class Evaluation
{
    public const int MaxLessonLength = 400;

    private Evaluation()
    {
    }

    public Guid Id { get; private init; } = Guid.NewGuid();

    public Guid RoundId { get; private init; }

    public Guid PersonId { get; private init; }

    public Thumb Safe { get; private set; }

    public Thumb Useful { get; private set; }

    public Thumb Time { get; private set; }

    /// <summary>«Wat neem ik mee uit wat ik las?»; the writer alone sees it.</summary>
    public string? Lesson { get; private set; }

    public DateTimeOffset GivenAt { get; private set; }

    internal static Evaluation Of(Round round, Guid personId) => new() { RoundId = round.Id, PersonId = personId };

    internal void Say(Thumbs thumbs, string? lesson, DateTimeOffset now)
    {
        if (lesson?.Length > MaxLessonLength)
        {
            throw new RuleBrokenException("Houd het bij één zin van hooguit {0} tekens.", MaxLessonLength);
        }

        Safe = thumbs.Safe;
        Useful = thumbs.Useful;
        Time = thumbs.Time;
        Lesson = string.IsNullOrWhiteSpace(lesson) ? null : lesson.Trim();
        GivenAt = now.ToUniversalTime();
    }

    /// <summary>Its writer is no longer here: the sentence goes, the thumbs stay in the total.</summary>
    public void ForgetLesson() => Lesson = null;
}
