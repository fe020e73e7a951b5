namespace Intervisie.Core.Methods;

/// <summary>One step of a method (NL: <i>stap</i>).</summary>
public sealed record MethodStep
{
    public required string Key { get; init; }
    public required string Title { get; init; }
    public required string Instruction { get; init; }

    /// <summary>What helps in this step (NL: <i>wel doen</i>).</summary>
    public required string Do { get; init; }

    /// <summary>What does not (NL: <i>niet doen</i>).</summary>
    public required string Dont { get; init; }

    public required StepWriter Writes { get; init; }
    public required StepForm Form { get; init; }
    public required StepReader Reads { get; init; }
    public required RevealAt RevealAt { get; init; }

    /// <summary>The step until which what is written here stays closed to its readers; null if it does not.</summary>
    public string? SealedUntil { get; init; }

    /// <summary>Whether a group may leave the step out.</summary>
    public bool IsOptional { get; init; }

    /// <summary>How long it takes in a written round, in schooldagen.</summary>
    public required int Window { get; init; }

    /// <summary>How long it takes in a live session; null if it has no place there.</summary>
    public int? Minutes { get; init; }

    /// <summary>With fewer people the step falls away; null if it never does.</summary>
    public int? MinPeople { get; init; }
}

/// <summary>Who writes in a step (NL: <i>wie schrijft</i>).</summary>
public enum StepWriter
{
    /// <summary>NL: <i>de inbrenger</i>.</summary>
    Contributor,

    /// <summary>NL: <i>de anderen</i>.</summary>
    Peers,

    /// <summary>NL: <i>de toegewezen lezers</i>.</summary>
    Assigned,

    /// <summary>NL: <i>iedereen</i>.</summary>
    All,
}

/// <summary>What is written in a step (NL: <i>formulier</i>).</summary>
public enum StepForm
{
    /// <summary>NL: <i>inbreng</i>.</summary>
    Contribution,

    /// <summary>NL: <i>vraag</i>.</summary>
    Question,

    /// <summary>NL: <i>antwoord</i>.</summary>
    Answer,

    /// <summary>NL: <i>gevoel</i>.</summary>
    Feeling,

    /// <summary>NL: <i>veronderstelling</i>.</summary>
    Hypothesis,

    /// <summary>NL: <i>kern</i>.</summary>
    Core,

    /// <summary>NL: <i>feedback</i>.</summary>
    Feedback,

    /// <summary>NL: <i>suggestie</i>.</summary>
    Suggestion,

    /// <summary>NL: <i>reactie</i>.</summary>
    Reaction,

    /// <summary>NL: <i>evaluatie</i>.</summary>
    Evaluation,

    /// <summary>NL: <i>terugblik</i>.</summary>
    Lookback,
}

/// <summary>Who may read what a step brought (NL: <i>wie leest</i>).</summary>
public enum StepReader
{
    /// <summary>NL: <i>de inbrenger</i>.</summary>
    Contributor,

    /// <summary>NL: <i>de anderen</i>.</summary>
    Peers,

    /// <summary>NL: <i>iedereen</i>.</summary>
    All,
}

/// <summary>From when the readers may read it (NL: <i>onthullen</i>).</summary>
public enum RevealAt
{
    /// <summary>As soon as it is sent (NL: <i>meteen</i>).</summary>
    Once,

    /// <summary>When everyone has written or the step ends (NL: <i>tegelijk</i>).</summary>
    Together,

    /// <summary>Its writer alone keeps it (NL: <i>nooit</i>).</summary>
    Never,
}
