using System.Text.Json;
using Intervisie.Core.Deidentification;

namespace Intervisie.Web.Features.Shared;

/// <summary>A field as it was written, and as the group would read it (NL: <i>voor en na</i>).</summary>
/// <param name="Key">The field of the form it was typed in.</param>
/// <param name="Label">What that is called, in Dutch.</param>
public sealed record ComparedText(string Key, string Label, IReadOnlyList<WrittenPiece> Written, IReadOnlyList<SharedPiece> Shared)
{
    /// <summary>Whether the group reads, or may yet read, anything else than what was written; the same text is not shown twice.</summary>
    public bool Changes => Shared.Any(p => p.IsReplacement) || Written.Any(p => p.Mark?.Row.IsOpen == true);

    /// <summary>The words that give way with a name behind them, for the script that does the same.</summary>
    public required string Roles { get; init; }

    public static ComparedText Of(Passage passage, string label, Review review, IReadOnlyList<FindRow> finds)
    {
        var changes = review.ChangesIn(passage.Key);

        return new(passage.Key, label, [.. WrittenIn(passage, review, changes, finds)], [.. SharedIn(passage.Text, changes)])
        {
            Roles = JsonSerializer.Serialize(DoubledRole.In(passage.Text), JsonSerializerOptions.Web),
        };
    }

    private static IEnumerable<WrittenPiece> WrittenIn(Passage passage, Review review, IReadOnlyList<TextChange> changes, IReadOnlyList<FindRow> finds)
    {
        var found = review.Findings.Where(f => f.PassageKey == passage.Key).ToList();
        var own = review.AdditionsIn(passage.Key).Where(a => !found.Exists(f => f.Start < a.End && a.Start < f.End)).DistinctBy(a => a.Start);
        var marks = found.Select(f => (f.Start, f.End, Mark: (FindMark?)MarkOf(f, finds, changes)))
            .Concat(own.Select(a => (a.Start, a.End, Mark: (FindMark?)null)))
            .OrderBy(m => m.Start);
        var at = 0;

        foreach (var (start, end, mark) in marks.Where(m => m.Start >= at))
        {
            yield return new(passage.Text[at..start], IsMarked: false, Mark: null);
            yield return new(passage.Text[start..end], IsMarked: true, mark);
            at = end;
        }

        yield return new(passage.Text[at..], IsMarked: false, Mark: null);
    }

    private static FindMark MarkOf(Finding finding, IReadOnlyList<FindRow> finds, IReadOnlyList<TextChange> changes)
    {
        var row = finds.Single(f => f.Key == finding.QuestionKey);
        var change = changes.FirstOrDefault(c => c.Start <= finding.Start && finding.End <= c.End);

        return new(FindRow.MarkOf(finding), row, finding.IsCertain, finding.Replacement, change?.Replacement);
    }

    private static IEnumerable<SharedPiece> SharedIn(string text, IReadOnlyList<TextChange> changes)
    {
        var at = 0;

        foreach (var change in changes)
        {
            yield return new(text[at..change.Start], IsReplacement: false);
            yield return new(change.Replacement, IsReplacement: true);
            at = change.End;
        }

        yield return new(text[at..], IsReplacement: false);
    }
}

/// <summary>A piece of what was written; marked when it was found, or pointed out by the writer.</summary>
/// <param name="Mark">The find; none for what the writer pointed out.</param>
public sealed record WrittenPiece(string Text, bool IsMarked, FindMark? Mark);

/// <summary>A piece of what the group would read.</summary>
public sealed record SharedPiece(string Text, bool IsReplacement);

/// <summary>One place in the text where something was found.</summary>
/// <param name="Row">The question it belongs to.</param>
/// <param name="IsCertain">Whether it is certain here; the same word may be in doubt elsewhere.</param>
/// <param name="Becomes">What stands there instead; none when it stands.</param>
public sealed record FindMark(string Id, FindRow Row, bool IsCertain, string Proposed, string? Becomes)
{
    public string State => Row.IsOpen ? "is-open" : Becomes is null ? "is-kept" : "is-replaced";
}
