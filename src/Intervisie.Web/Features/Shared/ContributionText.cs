using Intervisie.Core.Deidentification;
using Intervisie.Core.Reflections;
using Intervisie.Core.Rounds;

namespace Intervisie.Web.Features.Shared;

/// <summary>What a reader sees of a contribution (NL: <i>inbreng</i>): the question first, then what was asked for, then the text.</summary>
/// <param name="Hidden">Set while the text is hidden: then none of its words are here.</param>
/// <param name="MayHide">Whether this reader can say that a name still stands in it; its author takes it back instead.</param>
public sealed record ContributionText(
    Guid Id, SharedText? Question, IReadOnlyList<string> Lenses, bool WantsSuggestions, IReadOnlyList<LabelledText> Fields, HiddenText? Hidden, bool MayHide, int Mended = 0)
{
    public static ContributionText Of(Round round, Contribution contribution, Guid readerId) => round.IsHidden(contribution)
        ? new(contribution.Id, Question: null, [], contribution.WantsSuggestions, [], HiddenText.Of(round, contribution, LeakPart.Text, readerId), MayHide: false)
        : new(
            contribution.Id,
            contribution.Question,
            [.. contribution.Lenses.Select(FeedbackLens.LabelOf)],
            contribution.WantsSuggestions,
            [.. contribution.KeyedFields().Select(f => new LabelledText(f.Label, f.Text))],
            Hidden: null,
            MayHide: contribution.AuthorId != readerId && contribution.WithdrawnAt is null,
            LeakTarget.MendedIn(round, contribution, LeakPart.Text, feedback: null));
}

/// <summary>A text under the question it answers.</summary>
public sealed record LabelledText(string Label, SharedText Text);

/// <summary>That a text is hidden because somebody saw a name in it (NL: <i>even verborgen</i>).</summary>
/// <param name="ToMend">What its author mends; none for others.</param>
public sealed record HiddenText(Guid? ToMend)
{
    public static HiddenText? Of(Round round, Contribution contribution, LeakPart part, Guid readerId, Assignment? feedback = null)
    {
        return round.OpenReport(contribution.Id, part, feedback?.Id) is { } report ? new(round.AuthorOf(report) == readerId ? report.Id : null) : null;
    }
}

/// <summary>What the button «hier staat nog een naam» is about.</summary>
/// <param name="Mended">How often it was mended before: an older page hides no newer text.</param>
public sealed record LeakTarget(Guid ContributionId, LeakPart Part, int Mended, Guid? Feedback = null)
{
    public static int MendedIn(Round round, Contribution contribution, LeakPart part, Guid? feedback) =>
        round.LeakReports.Count(r => !r.IsOpen && r.ContributionId == contribution.Id && r.Part == part && r.AssignmentId == feedback);
}
