namespace Intervisie.Core.Training;

/// <summary>How a practice conversation came out (NL: <i>afloop</i>).</summary>
/// <param name="Key"><c>einde-open</c>, <c>einde-kier</c> or <c>einde-dicht</c>: how far the door stands open.</param>
/// <param name="Title">As «De deur staat op een kier».</param>
/// <param name="Text">What it came to.</param>
/// <param name="HomeSentence">What the parent tells at home that evening (NL: <i>thuis-zin</i>).</param>
public sealed record Ending(string Key, string Title, string Text, string HomeSentence)
{
    internal const string Prefix = "einde-";
    internal const string Open = "open";
    internal const string Shut = "dicht";

    internal static readonly IReadOnlyList<string> Doors = [Open, "kier", Shut];

    /// <summary>How far the door stands open.</summary>
    internal string Door => Key[Prefix.Length..];
}
