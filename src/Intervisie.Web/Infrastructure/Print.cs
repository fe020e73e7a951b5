using System.Buffers;
using System.Text;

namespace Intervisie.Web.Infrastructure;

/// <summary>Who reads a printed page (NL: <i>lezer</i>).</summary>
/// <param name="Key">Tells people apart without naming them.</param>
/// <param name="Name">The name in the head of the page, as HTML.</param>
/// <param name="Token">Of the forms.</param>
public sealed record PrintedReader(string Key, string Name, string Token)
{
    internal string KeyMark => $"data-person=\"{Key}\"";

    internal string NameMark => $"<summary>{Name}</summary>";
}

/// <summary>The text of a page, cut where it says who reads it (NL: <i>drukvorm</i>).</summary>
public sealed class Print
{
    private readonly IReadOnlyList<(byte[] Text, Func<PrintedReader, string> Then)> _pieces;

    private Print(IReadOnlyList<(byte[] Text, Func<PrintedReader, string> Then)> pieces, bool isForAnybody)
    {
        _pieces = pieces;
        IsForAnybody = isForAnybody;
    }

    /// <summary>Whether all that is somebody's own was found, so that it can be filled in for others.</summary>
    public bool IsForAnybody { get; }

    /// <summary>How much of it is kept.</summary>
    public int Bytes => _pieces.Sum(piece => piece.Text.Length);

    /// <param name="text">The page as it was written for this reader.</param>
    /// <param name="reader">Who that was.</param>
    public static Print Of(string text, PrintedReader reader)
    {
        var pieces = new List<(byte[] Text, Func<PrintedReader, string> Then)>();
        var (hasKey, hasName) = (Cut(reader.KeyMark, r => r.KeyMark), Cut(reader.NameMark, r => r.NameMark));

        while (Cut(reader.Token, r => r.Token))
        {
        }

        pieces.Add((Encoding.UTF8.GetBytes(text), _ => string.Empty));
        return new Print(pieces, hasKey && hasName);

        bool Cut(string mark, Func<PrintedReader, string> then)
        {
            var at = text.IndexOf(mark, StringComparison.Ordinal);

            if (at >= 0)
            {
                pieces.Add((Encoding.UTF8.GetBytes(text[..at]), then));
                text = text[(at + mark.Length)..];
            }

            return at >= 0;
        }
    }

    public int LengthFor(PrintedReader reader) => _pieces.Sum(piece => piece.Text.Length + Encoding.UTF8.GetByteCount(piece.Then(reader)));

    /// <summary>Writes the page as it would have been written for them.</summary>
    public void WriteFor(PrintedReader reader, IBufferWriter<byte> paper)
    {
        foreach (var (text, then) in _pieces)
        {
            paper.Write(text);
            Encoding.UTF8.GetBytes(then(reader), paper);
        }
    }
}
