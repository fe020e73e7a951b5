using Intervisie.Core.Deidentification;
using Intervisie.Web.Resources;
using Microsoft.Extensions.Localization;

namespace Intervisie.Web.Features.Shared;

/// <summary>The texts that are looked over together, and what is known of their readers.</summary>
/// <param name="LabelOf">What a field is called on the form, in Dutch.</param>
/// <param name="SameSchool">Whether a reader works at the author's school.</param>
public sealed record ReviewedTexts(IReadOnlyList<Passage> Passages, Func<string, string> LabelOf, bool SameSchool);

/// <summary>Everything that was found, ready to be answered in a form, beside the text as it would be read.</summary>
/// <param name="Prefix">The property of the form that holds the <see cref="ReviewForm"/>.</param>
/// <param name="Risk">Nothing when another page tells it.</param>
public sealed record ReviewPage(
    string Prefix, string Fingerprint, IReadOnlyList<FindRow> Finds, IReadOnlyList<AddedRow> Added, IReadOnlyList<ComparedText> Texts, RiskNotice? Risk)
{
    public IEnumerable<FindRow> Doubtful => Finds.Where(f => !f.IsCertain);

    public IEnumerable<FindRow> Certain => Finds.Where(f => f.IsCertain);

    /// <summary>How many questions wait for an answer.</summary>
    public int Open => Finds.Count(f => f.IsOpen);

    /// <summary>The id of the whole, for links to it.</summary>
    public string Id => IdOf(Prefix);

    /// <summary>What is said once no question is open.</summary>
    public string Done(IStringLocalizer<Texts> text) => Doubtful.Any() ? text["Alles is beantwoord"] : text["Geen vragen"];

    /// <param name="risk">Nothing when another page tells it.</param>
    public static ReviewPage Of(ReviewForm form, string prefix, Review review, ReviewedTexts texts, RiskNotice? risk)
    {
        var finds = review.Questions.Select((q, i) => FindRow.Of($"{prefix}.Answers[{i}]", q, form, texts.Passages)).ToList();

        return new(
            prefix,
            review.Fingerprint,
            finds,
            [.. Rows(form).Select((a, i) => AddedRow.Of($"{prefix}.Added[{i}]", i + 1, a, review))],
            [.. texts.Passages.Select(p => ComparedText.Of(p, texts.LabelOf(p.Key), review, finds))],
            risk);
    }

    /// <summary>As the tag helpers make an id of a name.</summary>
    internal static string IdOf(string name) => name.Replace('.', '_').Replace('[', '_').Replace(']', '_');

    private static IEnumerable<AddedFindForm> Rows(ReviewForm form) =>
        form.Added.Where(a => !string.IsNullOrWhiteSpace(a.Text)).Concat(Enumerable.Repeat(new AddedFindForm(), ReviewForm.EmptyAdditions));
}

/// <summary>Something the writer pointed out, or room for it.</summary>
/// <param name="Proposed">What it gets without a word of the writer's own.</param>
/// <param name="IsMissing">It does not occur in the text, so nothing is replaced.</param>
/// <param name="Number">Counted from one, to tell the rows apart when they are read aloud.</param>
public sealed record AddedRow(string Name, int Number, string? Text, string? Replacement, string? Proposed, bool IsMissing)
{
    internal static AddedRow Of(string name, int number, AddedFindForm form, Review review) =>
        new(name, number, form.Text, form.Replacement, review.Added.FirstOrDefault(a => a.Text == form.Text?.Trim())?.Replacement, form.ToAdded() is { } added && !review.Holds(added));
}
