namespace Intervisie.Core.Deidentification;

/// <summary>One written field of a contribution: a title, an answer, a remark (NL: <i>tekstdeel</i>).</summary>
public sealed record Passage(string Key, string Text)
{
    /// <summary>Leaves the text out, because what is printed ends up in logs.</summary>
    public override string ToString() => $"Passage {{ Key = {Key} }}";
}
