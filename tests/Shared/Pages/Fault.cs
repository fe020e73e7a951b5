namespace Intervisie.Tests.Pages;

/// <summary>Something wrong with a page.</summary>
/// <param name="Page">Which page, for whom.</param>
/// <param name="Sentence">What is wrong, without its subject: «has no title».</param>
internal sealed record Fault(string Page, string Sentence);

internal static class Faults
{
    private const int Shown = 60;

    /// <summary>Fails with every fault; one that many pages share is one line.</summary>
    public static void None(IEnumerable<Fault> faults)
    {
        var lines = faults.GroupBy(fault => fault.Sentence, StringComparer.Ordinal)
            .Select(same => $"{same.First().Page} {same.Key}{(same.Skip(1).Any() ? $" (as {same.Count() - 1} more)" : string.Empty)}")
            .ToList();

        Assert.True(lines.Count == 0, $"{lines.Count} faults:\n{string.Join('\n', lines.Take(Shown))}");
    }
}
