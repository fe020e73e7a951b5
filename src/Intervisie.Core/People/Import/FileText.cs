using System.Text;

namespace Intervisie.Core.People.Import;

/// <summary>What stands in a file, whichever program wrote it (NL: <i>bestand</i>).</summary>
public static class FileText
{
    private const int WindowsLatin = 1252;

    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>UTF-8 when it can be that; else what Excel writes on a Dutch computer. UTF-16 says so itself in its first bytes.</summary>
    public static string Read(byte[] bytes)
    {
        if (bytes is [0xFF, 0xFE, ..])
        {
            return Encoding.Unicode.GetString(bytes);
        }

        try
        {
            return Strict.GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            return CodePagesEncodingProvider.Instance.GetEncoding(WindowsLatin)!.GetString(bytes);
        }
    }
}
