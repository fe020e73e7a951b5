using Intervisie.Core.Content;

namespace Intervisie.Core.Training;

/// <summary>A question to check yourself with (NL: <i>check</i>); every answer is explained and none is scored.</summary>
public sealed record SelfCheck(string Key, string Question, IReadOnlyList<SelfCheckOption> Options)
{
    internal ContentPlace? Place { get; init; }

    public SelfCheckOption Best => Options.First(option => option.IsBest);

    public SelfCheckOption? Find(string key) => Options.FirstOrDefault(option => option.Key == key);
}

/// <summary>One answer to a check (NL: <i>antwoord</i>).</summary>
/// <param name="Key">A letter: <c>a</c>, <c>b</c>, …</param>
/// <param name="Text">The answer, as plain text.</param>
/// <param name="Explanation">Why it is or is not the best, as plain text.</param>
/// <param name="IsBest">One answer of each check is.</param>
public sealed record SelfCheckOption(string Key, string Text, string Explanation, bool IsBest)
{
    /// <summary>The explanation with its emphasis and source chips; safe to show as it is.</summary>
    public required string ExplanationHtml { get; init; }
}
