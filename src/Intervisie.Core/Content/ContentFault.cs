namespace Intervisie.Core.Content;

/// <summary>One mistake in a content file (NL: <i>inhoudsfout</i>): where it stands, what it is and how to mend it, in Dutch for who writes content.</summary>
/// <param name="File">The file, as named from the content folder.</param>
/// <param name="Line">The line, counted from 1.</param>
/// <param name="What">What is wrong and how to mend it.</param>
public sealed record ContentFault(string File, int Line, string What)
{
    public override string ToString() => $"{File}:{Line}: {What}";
}
