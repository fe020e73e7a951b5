namespace Intervisie.Web.Features.People;

/// <summary>The list somebody is importing, and what becomes of each line in it.</summary>
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
}

/// <summary>One line of the list.</summary>
/// <param name="Number">In the file, the first line being one.</param>
/// <param name="Shown">What stands there.</param>
/// <param name="Sentence">What happens, or why not and what to do.</param>
public sealed record ImportRow(int Number, string Shown, string Sentence, bool IsWrong);
