using Intervisie.Core.Reflections;
using Intervisie.Web.Infrastructure;

namespace Intervisie.Web.Features.Drafts;

/// <summary>What somebody began and did not send in, of every kind. None of the words stand here.</summary>
public sealed record DraftsPage(IReadOnlyList<DraftRow> Rows);

/// <summary>One of them.</summary>
public sealed record DraftRow(string Subject, DateTimeOffset SavedAt)
{
    /// <summary>Typed in a page that was older than what was kept meanwhile.</summary>
    public bool IsSecond => Subject.Contains(TypedPage.ByPage, StringComparison.Ordinal);

    public string Kind => Subject.Split(':')[0] switch
    {
        "reflectie" => "Reflectie",
        "vraag" => "Vraag aan je groep",
        "feedback" => "Feedback op een inbreng",
        "reactie" => "Reactie op feedback",
        "evaluatie" => "Terugblik op een ronde",
        "voornemen" => "Voornemen",
        "herkenbaar" => "Tekst die je nakijkt",
        "ouderbeleid" => "Zo werken wij met ouders",
        _ => "Momentopname",
    };
}

/// <summary>One text to look at once more before it goes.</summary>
public sealed record DraftPage(DraftRow Row, IReadOnlyList<KeptWords> Words, string Back)
{
    public static DraftPage Of(Draft draft, string back) => new(new(draft.Subject, draft.SavedAt), KeptWords.In(draft), back);
}
