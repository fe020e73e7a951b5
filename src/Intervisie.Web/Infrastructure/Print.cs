using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;

namespace Intervisie.Web.Infrastructure;

/// <summary>Who reads a printed page (NL: <i>lezer</i>).</summary>
/// <param name="Key">Tells people apart without naming them.</param>
/// <param name="Name">The first name, as it stands in the head of the page.</param>
/// <param name="Token">Of the forms.</param>
public sealed record PrintedReader(string Key, string Name, string Token)
{
    internal string KeyMark => $"data-person=\"{Key}\"";

    internal string NameMark => $"<summary>{HtmlEncoder.Default.Encode(Name)}</summary>";
}

/// <summary>The text of a page, cut where it says who reads it (NL: <i>drukvorm</i>).</summary>
public sealed class Print
{
    private readonly IReadOnlyList<(byte[] Text, Func<PrintedReader, string> Then)> _pieces;

    private Print(IReadOnlyList<(byte[] Text, Func<PrintedReader, string> Then)> pieces) => _pieces = pieces;

    /// <param name="text">The page as it was written for this reader.</param>
    /// <param name="reader">Who that was.</param>
    /// <exception cref="InvalidOperationException">The page does not say who reads it where every page does.</exception>
    public static Print Of(string text, PrintedReader reader)
    {
        var pieces = new List<(byte[] Text, Func<PrintedReader, string> Then)>();
        var rest = Cut(Cut(text, reader.KeyMark, r => r.KeyMark), reader.NameMark, r => r.NameMark);

        while (rest.Contains(reader.Token, StringComparison.Ordinal))
        {
            rest = Cut(rest, reader.Token, r => r.Token);
        }

        pieces.Add((Encoding.UTF8.GetBytes(rest), _ => string.Empty));
        return new Print(pieces);

        string Cut(string from, string mark, Func<PrintedReader, string> then)
        {
            var at = from.IndexOf(mark, StringComparison.Ordinal);

            if (at < 0)
            {
                throw new InvalidOperationException("A printed page says whose it is in its body and in its head.");
            }

            pieces.Add((Encoding.UTF8.GetBytes(from[..at]), then));
            return from[(at + mark.Length)..];
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
