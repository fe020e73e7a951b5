using System.ComponentModel.DataAnnotations;
using Intervisie.Core;
using Intervisie.Core.Deidentification;
using Intervisie.Web.Infrastructure;
using Intervisie.Web.Resources;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.Extensions.Localization;

namespace Intervisie.Web.Features.Shared;

/// <summary>What a writer says of everything that was found in their text (NL: <i>nakijken</i>); stands inside any form, as a property of it.</summary>
public sealed class ReviewForm
{
    /// <summary>Rows left open for what the engine did not find.</summary>
    public const int EmptyAdditions = 2;

    /// <summary>Fingerprint of the text whose finds the writer had before them.</summary>
    public string? Seen { get; set; }

    /// <summary>The version of what was kept that the page began with, where answers are kept as they are given.</summary>
    public int? Version { get; set; }

    public List<FindAnswerForm> Answers { get; set; } = [];

    public List<AddedFindForm> Added { get; set; } = [];

    /// <summary>«Werk de tekst bij»: show what the answers make of it, and send nothing yet.</summary>
    public bool Again { get; set; }

    public static ReviewForm Of(IReadOnlyList<FindingAnswer> answers, IReadOnlyList<AddedFind> added) =>
        new()
        {
            Answers = [.. answers.Select(FindAnswerForm.Of)],
            Added = [.. added.Select(a => new AddedFindForm { Text = a.Text, Replacement = a.Replacement })],
        };

    public IReadOnlyList<FindingAnswer> ToAnswers() => [.. Answers.Select(a => a.ToAnswer()).OfType<FindingAnswer>()];

    /// <summary>The answers worth keeping: to finds that are still there, and without a certain name that was let stand only once.</summary>
    public IReadOnlyList<FindingAnswer> AnswersFor(Review review) =>
        [.. review.Questions.Where(q => !review.Unanswered.Contains(q)).Select(AnswerTo).Select(a => a?.ToAnswer()).OfType<FindingAnswer>()];

    public IReadOnlyList<AddedFind> ToAdded() =>
        [.. Added.Select(a => a.ToAdded()).OfType<AddedFind>()];

    /// <summary>Leaves out what was pointed out once and no longer stands in the text.</summary>
    public ReviewForm WithoutMissing(Review review)
    {
        Added = [.. Added.Where(a => a.ToAdded() is { } find && review.Holds(find))];

        return this;
    }

    /// <summary>The names the writer told us of here.</summary>
    public IReadOnlyList<RosterEntry> ConfirmedNames(Review review) => Core.Deidentification.ConfirmedNames.In(review, ToAnswers());

    /// <summary>The finds in this text, with what was answered here.</summary>
    public Review ReviewOf(IReadOnlyList<Passage> passages, IReadOnlyList<RosterEntry> roster, Deidentifier deidentifier) =>
        Review.Of(passages, roster, ToAnswers(), ToAdded(), deidentifier);

    /// <summary>Whether the writer had these finds before them: not when the text, or what is known of names, changed meanwhile.</summary>
    public bool HasSeen(Review review) => review.Questions.Count == 0 || Seen == review.Fingerprint;

    /// <summary>Whether the writer saw these finds and settled each of them; what is left is added to the state, beside its row.</summary>
    public bool IsSettled(Review review, ModelStateDictionary state, string prefix, IStringLocalizer<Texts> text)
    {
        if (!HasSeen(review))
        {
            state.AddModelError(prefix, text["Er staat iets in je tekst waaraan iemand te herkennen kan zijn. Kijk het na, dan kun je verder."]);
            return false;
        }

        PointAtFirst(review, state, prefix, text);

        foreach (var (index, find) in ToAdded().Index().Where(a => !review.Holds(a.Item)))
        {
            state.AddModelError($"{prefix}.Added[{index}]", text["‘{0}’ staat niet in je tekst. Kijk of je het precies zo schreef, of haal het weg.", find.Text]);
        }

        return state.IsValid && CanBeApproved(review, state, prefix, text);
    }

    internal FindAnswerForm? AnswerTo(Question question) => Answers.LastOrDefault(a => a.Key == question.Key);

    /// <summary>A certain find is left as it is only when the writer said so twice.</summary>
    internal bool AsksTwice(Question question) => question is { IsCertain: true, MayBeKept: true } && AnswerTo(question)?.Replace is false;

    /// <summary>A question that is still open is no fault: how many there are stands once, at the first; a certain name that is to stay asks for its tick.</summary>
    private static void PointAtFirst(Review review, ModelStateDictionary state, string prefix, IStringLocalizer<Texts> text)
    {
        var open = review.Questions.Index().Where(q => review.Unanswered.Contains(q.Item)).ToLookup(q => q.Item.IsCertain);

        foreach (var (index, question) in open[true])
        {
            state.AddModelError($"{prefix}.Answers[{index}]", text["‘{0}’ lijkt echt een naam. Zet een vinkje als je zeker weet dat het blijft staan.", question.Text]);
        }

        if (open[false].Any())
        {
            var (index, first) = open[false].First();
            var count = open[false].Count();
            state.AddModelError($"{prefix}.Answers[{index}]", count == 1 ? text["Nog 1 vraag over je tekst: ‘{0}’.", first.Text] : text["Nog {0} vragen over je tekst. Begin bij ‘{1}’.", count, first.Text]);
        }
    }

    private static bool CanBeApproved(Review review, ModelStateDictionary state, string prefix, IStringLocalizer<Texts> text)
    {
        try
        {
            review.Approve();
            return true;
        }
        catch (RuleBrokenException rule)
        {
            state.AddModelError(prefix, text.Why(rule));
            return false;
        }
    }
}

/// <summary>The answer to one question about a find.</summary>
public sealed class FindAnswerForm
{
    public const int MaxReplacementLength = 60;

    public string Key { get; set; } = string.Empty;

    /// <summary>Not answered while empty.</summary>
    public bool? Replace { get; set; }

    [StringLength(MaxReplacementLength, ErrorMessage = "Houd het vervangende woord op hooguit {1} tekens.")]
    public string? Replacement { get; set; }

    /// <summary>What was proposed; left alone, the proposal stays free to follow the text.</summary>
    public string? Proposed { get; set; }

    /// <summary>Said twice that a certain find is no name.</summary>
    public bool IsConfirmed { get; set; }

    internal static FindAnswerForm Of(FindingAnswer answer) =>
        new() { Key = answer.QuestionKey, Replace = answer.Replace, Replacement = answer.Replacement, IsConfirmed = answer.IsConfirmed };

    internal FindingAnswer? ToAnswer()
    {
        var own = string.IsNullOrWhiteSpace(Replacement) || Replacement == Proposed ? null : Replacement.Trim();

        // Typing a word of one's own is an answer too, also when the button beside it was forgotten.
        return (Replace ?? (own is null ? null : true)) is { } replace ? new FindingAnswer(Key, replace, own, IsConfirmed) : null;
    }
}

/// <summary>Something the writer points out.</summary>
public sealed class AddedFindForm
{
    [StringLength(80, ErrorMessage = "Wijs één naam of woord aan, van hooguit {1} tekens.")]
    public string? Text { get; set; }

    [StringLength(FindAnswerForm.MaxReplacementLength, ErrorMessage = "Houd het vervangende woord op hooguit {1} tekens.")]
    public string? Replacement { get; set; }

    internal AddedFind? ToAdded() => string.IsNullOrWhiteSpace(Text) ? null : new AddedFind(Text.Trim(), Replacement?.Trim() ?? string.Empty);
}
