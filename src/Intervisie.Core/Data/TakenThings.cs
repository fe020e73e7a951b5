using System.Text.Json.Serialization;
using Intervisie.Core.Intentions;
using Intervisie.Core.People;

namespace Intervisie.Core.Data;

/// <summary>All that is somebody's own.</summary>
/// <param name="Until">For who left: when the account is erased.</param>
public sealed record TakenAlong(string Name, string Email, DateTimeOffset? Until)
{
    public required IReadOnlyList<TakenReflection> Reflections { get; init; }

    public required IReadOnlyList<TakenContribution> Contributions { get; init; }

    public required IReadOnlyList<TakenGift> FeedbackGiven { get; init; }

    /// <summary>What they took from reading others, in their own words.</summary>
    public required IReadOnlyList<TakenLesson> Lessons { get; init; }

    public required IReadOnlyList<TakenIntention> Intentions { get; init; }

    public required IReadOnlyList<TakenSnapshot> Snapshots { get; init; }

    public required IReadOnlyList<TakenModule> Modules { get; init; }

    public required IReadOnlyList<TakenDraft> Drafts { get; init; }

    /// <summary>The names they wrote down to find them.</summary>
    public required IReadOnlyList<TakenName> Names { get; init; }

    public required IReadOnlyList<TakenPart> Parts { get; init; }

    public required IReadOnlyList<TakenGroup> Groups { get; init; }

    public required IReadOnlyList<TakenCoaching> Coaching { get; init; }

    public required IReadOnlyList<TakenShare> Shares { get; init; }

    public required IReadOnlyList<TakenYear> PromiseChecks { get; init; }
}

/// <summary>A text under the question it answers, in Dutch.</summary>
public sealed record TakenText(string Label, string Text);

/// <param name="Present">Who were there, as the owner typed them.</param>
public sealed record TakenReflection(DateTimeOffset WrittenAt, IReadOnlyList<TakenText> Texts, IReadOnlyList<string> Present);

/// <summary>Somebody on the list of names.</summary>
public sealed record TakenName(string Role, string Name);

public sealed record TakenContribution(string Round, DateTimeOffset SharedAt, IReadOnlyList<TakenText> Texts, IReadOnlyList<TakenFeedback> Feedback);

/// <summary>What a reader wrote, under the name by which the group knows them.</summary>
public sealed record TakenFeedback([property: JsonIgnore] ShownName Giver, IReadOnlyList<TakenText> Texts)
{
    public string From => Giver.Text;
}

/// <summary>Feedback they gave.</summary>
public sealed record TakenGift(string Round, DateTimeOffset OpenedAt, IReadOnlyList<TakenText> Texts);

public sealed record TakenLesson(string Round, string Text);

public sealed record TakenIntention(string Text, DateOnly DueOn, IntentionOutcome? Outcome);

public sealed record TakenSnapshot(DateTimeOffset TakenAt, IReadOnlyList<TakenSkill> Skills);

public sealed record TakenSkill(string Title, string Level, string Anchor, int? Confidence);

public sealed record TakenModule(string Title, IReadOnlyList<string> Read, bool HasPractised)
{
    /// <summary>What they chose to say in the practice conversation, as far as they are in it.</summary>
    public required IReadOnlyList<string> Said { get; init; }

    /// <summary>What they chose in the checks, under the question.</summary>
    public required IReadOnlyList<TakenText> Checks { get; init; }
}

/// <summary>What was typed and not sent, by the name of the field.</summary>
public sealed record TakenDraft(string Subject, DateTimeOffset SavedAt, IReadOnlyDictionary<string, string> Fields);
