using Intervisie.Core.People.Import;

namespace Intervisie.Web.Features.People;

/// <summary>The list somebody is importing, and what becomes of each line in it.</summary>
/// <param name="List">Stands in the page to be mended; after the mails went, what is left of it.</param>
public sealed record ImportPage(Guid SchoolId, string List)
{
    /// <summary>The lines that cannot be used first, then the rest; each by its number. None before a list was read.</summary>
    public IReadOnlyList<ImportRow> Rows { get; init; } = [];

    public int Invited { get; init; }

    /// <summary>Those who are here or were asked before.</summary>
    public int Known { get; init; }

    public int Wrong { get; init; }

    /// <summary>Whether the mails are on their way; else it is a look ahead and nothing was saved.</summary>
    public bool IsDone { get; init; }

    /// <summary>What is left of a list once it was sent: its columns with the lines that could not be used. Empty when all could.</summary>
    public static string ToMend(string list, IEnumerable<ColleagueLine> lines)
    {
        var words = list.TrimStart('\uFEFF').ReplaceLineEndings("\n").Split('\n');
        var wrong = lines.Where(l => l.Fault is not null and not LineFault.SameColleague).Select(l => words[l.Number - 1]).ToList();

        return wrong.Count == 0 ? string.Empty : string.Join('\n', wrong.Prepend(words.First(w => !string.IsNullOrWhiteSpace(w))));
    }
}

/// <summary>One line of the list.</summary>
/// <param name="Number">In the file, the first line being one.</param>
/// <param name="Shown">What stands there.</param>
/// <param name="Sentence">What happens, or why not and what to do.</param>
public sealed record ImportRow(int Number, string Shown, string Sentence, bool IsWrong);
