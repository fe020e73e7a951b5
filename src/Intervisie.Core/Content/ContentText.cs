using System.Text;

namespace Intervisie.Core.Content;

/// <summary>A content file or a piece of it (NL: <i>inhoudstekst</i>), which still knows at which line of the file it begins.</summary>
public sealed record ContentText(string File, string Text, int FirstLine = 1)
{
    /// <summary>In characters. A module takes some 15,000; above this Markdown made to hurt would take more than a second to read.</summary>
    public const int MostCharacters = 60_000;

    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public string[] Lines => Text.Split('\n');

    /// <summary>Reads a file, named from the content folder; a missing or unreadable file is a fault and gives null.</summary>
    public static ContentText? Read(string folder, string file, ContentFaults faults)
    {
        var path = Path.Combine(folder, file);

        if (!System.IO.File.Exists(path))
        {
            faults.Add(file, 1, "Dit bestand ontbreekt. Maak het aan, of haal de verwijzing ernaar weg.");
            return null;
        }

        return Decode(System.IO.File.ReadAllBytes(path), file, faults);
    }

    private static ContentText? Decode(byte[] bytes, string file, ContentFaults faults)
    {
        try
        {
            var text = Strict.GetString(bytes).TrimStart('\uFEFF').ReplaceLineEndings("\n");
            return new ContentText(file, text).IsReadable(faults) ? new ContentText(file, text) : null;
        }
        catch (DecoderFallbackException)
        {
            faults.Add(file, 1, "Dit bestand is geen geldige UTF-8. Bewaar het opnieuw als UTF-8.");
            return null;
        }
    }

    internal bool IsReadable(ContentFaults faults)
    {
        var stray = Text.AsSpan().IndexOfAnyInRange('\0', '\u0008');

        if (stray >= 0)
        {
            faults.Add(File, LineAt(stray), "Hier staat een onzichtbaar stuurteken. Haal het weg.");
        }

        if (Text.Length > MostCharacters)
        {
            faults.Add(File, FirstLine, $"Dit bestand telt {Text.Length} tekens, meer dan de {MostCharacters} die mogen. Splits het.");
        }

        return stray < 0 && Text.Length <= MostCharacters;
    }

    private int LineAt(int position) => FirstLine + Text.AsSpan(0, position).Count('\n');
}
