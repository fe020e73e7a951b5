using Intervisie.Core;
using Intervisie.Core.People.Import;

namespace Intervisie.Web.Features.People;

/// <summary>A list of colleagues, as a file or pasted.</summary>
public sealed class ImportForm
{
    /// <summary>In UTF-8 a sign takes at most four bytes.</summary>
    private const int LargestFile = 4 * ColleagueFile.MaxLength;

    public IFormFile? File { get; set; }

    public string? Text { get; set; }

    /// <summary>What stands in the file; else what was pasted.</summary>
    /// <exception cref="RuleBrokenException">The file is too large.</exception>
    public async Task<string> ReadAsync(CancellationToken stop)
    {
        if (File is not { Length: > 0 } file)
        {
            return Text ?? string.Empty;
        }

        if (file.Length > LargestFile)
        {
            throw new RuleBrokenException("Dit bestand is te groot. Deel het op in stukken van hooguit {0} regels.", ColleagueFile.MostLines);
        }

        using var bytes = new MemoryStream();
        await file.CopyToAsync(bytes, stop);

        return FileText.Read(bytes.ToArray()).Replace("\0", string.Empty, StringComparison.Ordinal);
    }
}
