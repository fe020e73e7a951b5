using Intervisie.Core.Deidentification;

namespace Intervisie.Core.Rounds;

/// <summary>What a peer says of an allocated contribution (NL: <i>feedback</i>, form WEV+); words, never a mark.</summary>
public sealed partial class Feedback
{
    private Feedback()
    {
    }

    public Guid Id { get; private init; } = Guid.NewGuid();

    public Guid AssignmentId { get; private init; }

    /// <summary>«Wat lees ik dat je deed of zei?»</summary>
    public SharedText? Observation { get; private set; }

    /// <summary>«Welk effect kan dat hebben gehad?»</summary>
    public SharedText? Effect { get; private set; }

    /// <summary>«Wat werkt al, en waarom?»</summary>
    public SharedText Appreciation { get; private set; } = null!;

    /// <summary>«Eén open vraag die je verder helpt.»</summary>
    public SharedText? Question { get; private set; }

    /// <summary>«Wat als je …?», only when the author wants it.</summary>
    public SharedText? Suggestion { get; private set; }

    public DateTimeOffset GivenAt { get; private set; }

    internal static Feedback On(Assignment assignment) => new() { AssignmentId = assignment.Id };

    internal void Say(FeedbackTexts texts, DateTimeOffset now)
    {
        if (texts.Observation is null && texts.Question is null)
        {
            throw new RuleBrokenException("Schrijf naast wat al werkt ook wat je las of één open vraag. Dan heeft de inbrenger er iets aan.");
        }

        Observation = texts.Observation;
        Effect = texts.Effect;
        Appreciation = texts.Appreciation;
        Question = texts.Question;
        Suggestion = texts.Suggestion;
        GivenAt = now.ToUniversalTime();
    }

    /// <summary>Says it again, by the names of the parts.</summary>
    internal void Restate(IReadOnlyDictionary<string, SharedText> texts, DateTimeOffset now) => Say(
        new(
            texts.GetValueOrDefault(nameof(Observation)),
            texts.GetValueOrDefault(nameof(Effect)),
            texts.GetValueOrDefault(nameof(Appreciation)) ?? throw new RuleBrokenException("Schrijf één ding op dat al werkt, en waarom."),
            texts.GetValueOrDefault(nameof(Question)),
            texts.GetValueOrDefault(nameof(Suggestion))),
        now);
}
