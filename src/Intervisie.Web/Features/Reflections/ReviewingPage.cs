using Intervisie.Core.Deidentification;
using Intervisie.Core.Reflections;
using Intervisie.Web.Features.Shared;

namespace Intervisie.Web.Features.Reflections;

/// <summary>Step two of sharing: what was found, and the text beside what the group would read.</summary>
/// <param name="RoundId">The round it goes to, carried along.</param>
public sealed record ReviewingPage(Guid Id, Guid? RoundId, ReviewPage Review, IReadOnlyList<ComparedRow> Texts)
{
    public static ReviewingPage Of(Reflection reflection, Guid? roundId, ReviewForm form, Review review, Deidentifier deidentifier) =>
        new(
            reflection.Id,
            roundId,
            ReviewPage.Of(form, ReviewsController.Prefix, review, reflection.Passages, deidentifier),
            [.. reflection.Passages.Select(p => new ComparedRow(ShownField.LabelOf(reflection, p.Key), Pieces(p, review), review.Preview(p.Key)))]);

    private static List<TextPiece> Pieces(Passage passage, Review review)
    {
        var pieces = new List<TextPiece>();
        var at = 0;

        foreach (var find in review.Findings.Where(f => f.PassageKey == passage.Key).OrderBy(f => f.Start))
        {
            pieces.Add(new(passage.Text[at..find.Start], IsFind: false));
            pieces.Add(new(find.Text, IsFind: true));
            at = find.End;
        }

        pieces.Add(new(passage.Text[at..], IsFind: false));

        return pieces;
    }
}

/// <summary>A field as it was written, and as it would be shared.</summary>
public sealed record ComparedRow(string Label, IReadOnlyList<TextPiece> Written, string Shared);

/// <summary>A piece of text, marked when it was found.</summary>
public sealed record TextPiece(string Text, bool IsFind);

/// <summary>A field that a group reads.</summary>
public sealed record ShownField(string Label, string Text)
{
    public static string LabelOf(Reflection reflection, string key) =>
        key == Reflection.QuestionKey ? "Mijn vraag" : reflection.Template.Fields.Single(f => f.Key == key).Label;
}
