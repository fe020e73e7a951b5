using Intervisie.Core.Deidentification;

namespace Intervisie.Core.Tests.Deidentification;

/// <summary>Short ways to scan one text.</summary>
internal static class Scanning
{
    public static readonly Deidentifier Deidentifier = new();

    public static IReadOnlyList<Finding> Scan(string text, params RosterEntry[] roster) => Deidentifier.Scan([new Passage("tekst", text)], roster);

    public static IReadOnlyList<string> Texts(string text, params RosterEntry[] roster) => [.. Scan(text, roster).Select(f => f.Text)];

    public static Review Review(string text, IReadOnlyList<FindingAnswer>? answers = null, IReadOnlyList<AddedFind>? added = null, params RosterEntry[] roster) =>
        Core.Deidentification.Review.Of([new Passage("tekst", text)], roster, answers ?? [], added ?? [], Deidentifier);

    public static string Replaced(string text, params RosterEntry[] roster)
    {
        var answers = Scan(text, roster).Select(f => new FindingAnswer(f.QuestionKey, Replace: true)).ToList();
        return Review(text, answers, [], roster).Preview("tekst");
    }
}
