namespace Intervisie.Core.Deidentification;

/// <summary>A stretch of a passage that gives way to another word (NL: <i>vervanging</i>); start and end count UTF-16 units.</summary>
/// <param name="IsOwn">The author pointed it out themselves.</param>
public sealed record TextChange(int Start, int End, string Replacement, bool IsOwn)
{
    /// <summary>Leaves the word out, because what is printed ends up in logs.</summary>
    public override string ToString() => $"TextChange {{ Start = {Start}, End = {End} }}";
}
