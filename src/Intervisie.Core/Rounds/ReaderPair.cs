namespace Intervisie.Core.Rounds;

/// <summary>That this reader reads this author's text.</summary>
public sealed record ReaderPair(Guid Author, Guid Reader);
