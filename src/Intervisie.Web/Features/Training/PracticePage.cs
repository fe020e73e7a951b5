using Intervisie.Core.Training;

namespace Intervisie.Web.Features.Training;

/// <summary>What every screen of the practice conversation shows.</summary>
public abstract record PracticePage
{
    protected PracticePage(TrainingModule module)
    {
        Module = module.Slug;
        Language = module.Language;
        Title = module.Scenario.Title;
        Section = module.PracticeSection.Key;
        SectionTitle = module.PracticeSection.Title;
    }

    public string Module { get; }

    /// <summary>Of its words, two letters.</summary>
    public string Language { get; }

    public string Title { get; }

    public string Section { get; }

    public string SectionTitle { get; }
}

/// <summary>A moment at which one chooses what to say.</summary>
public sealed record DecisionPage : PracticePage
{
    private DecisionPage(TrainingModule module, ScenarioPath path, DecisionPoint point, int seed)
        : base(module)
    {
        Setting = FictionalCase.SettingOf(module.Scenario);
        PointTitle = point.Title;
        Text = point.Text;
        Replies = [.. point.Shuffled(seed).Select(choice => new ReplyRow(choice.Key, choice.Text))];
        Trail = Trail.Of(path);
        Before = path.LastChoice is { } last ? Exchange.Of(last, module) : null;
    }

    public string Setting { get; }

    public string PointTitle { get; }

    public string Text { get; }

    public IReadOnlyList<ReplyRow> Replies { get; }

    public Trail Trail { get; }

    /// <summary>What went just before; null at the beginning.</summary>
    public Exchange? Before { get; }

    public static DecisionPage Of(TrainingModule module, ScenarioPath path, Guid personId) =>
        new(module, path, path.CurrentPoint!, Seed(personId, module));

    // The same for one person and module, so that a reload moves nothing; the point's own keys do the rest.
    private static int Seed(Guid personId, TrainingModule module) => BitConverter.ToInt32(personId.ToByteArray()) ^ (module.Order << 16);
}

/// <summary>What came of a choice.</summary>
public sealed record ReactionPage : PracticePage
{
    private ReactionPage(TrainingModule module, ScenarioPath path, Choice last)
        : base(module)
    {
        Exchange = Exchange.Of(last, module);
        Trail = Trail.Of(path);
        IsOver = path.Ending is not null;
    }

    public Exchange Exchange { get; }

    public Trail Trail { get; }

    public bool IsOver { get; }

    public static ReactionPage Of(TrainingModule module, ScenarioPath path, Choice last) => new(module, path, last);
}

/// <summary>How the conversation came out: in words, never in numbers.</summary>
public sealed record EndingPage : PracticePage
{
    private EndingPage(TrainingModule module, ScenarioPath path, Ending ending)
        : base(module)
    {
        EndingTitle = ending.Title;
        Text = ending.Text;
        HomeSentence = ending.HomeSentence;
        Meters = [.. path.Meters.Select(meter => new MeterRow(meter.Name, meter.Sentence))];
        Turns = [.. path.TurningPoints.Select(turn => new TurnRow(turn.Point.Title, turn.Choice.Text, turn.Choice.Explanation, turn.Helped))];
    }

    public string EndingTitle { get; }

    public string Text { get; }

    public string HomeSentence { get; }

    public IReadOnlyList<MeterRow> Meters { get; }

    public IReadOnlyList<TurnRow> Turns { get; }

    public static EndingPage Of(TrainingModule module, ScenarioPath path, Ending ending) => new(module, path, ending);
}

/// <summary>What you said, what it did, and why.</summary>
public sealed record Exchange(string Mine, string Reaction, string Explanation, string Language)
{
    public static Exchange Of(Choice choice, TrainingModule module) => new(choice.Text, choice.Reaction, choice.Explanation, module.Language);
}

/// <summary>How far the conversation is: choices made and about how many still come.</summary>
public sealed record Trail(int Made, int Left)
{
    public static Trail Of(ScenarioPath path) => new(path.Choices.Length, path.DecisionsLeft);
}

/// <summary>Something you can say.</summary>
public sealed record ReplyRow(string Key, string Text);

/// <summary>One side of the conversation in words.</summary>
public sealed record MeterRow(string Name, string Sentence);

/// <summary>A choice that turned the conversation.</summary>
public sealed record TurnRow(string Moment, string Choice, string Explanation, bool Helped);
