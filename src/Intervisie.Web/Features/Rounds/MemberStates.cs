using Intervisie.Core.Groups;
using Intervisie.Core.Methods;
using Intervisie.Core.Rounds;
using Intervisie.Web.Resources;
using Microsoft.Extensions.Localization;

namespace Intervisie.Web.Features.Rounds;

/// <summary>How far each member is, for who guards the round: that something was written, never what.</summary>
public sealed class MemberStates(IStringLocalizer<Texts> text, Round round)
{
    public IReadOnlyList<StateRow> Of(GroupNames names) =>
        [.. names.Members.Select(m => new StateRow(m.Value, Contribution(m.Key), Feedback(m.Key), Reaction(m.Key), Evaluation(m.Key)))];

    private string Contribution(Guid member) =>
        Own(member) is not null ? text["gedeeld"] : round.IsPast(StepForm.Contribution) ? text["deze keer niet"] : text["nog niet"];

    private string Feedback(Guid member)
    {
        var mine = round.AssignmentsToWrite.Where(a => a.ReaderId == member).ToList();

        return mine.Count == 0 ? text["niets te lezen"] : text["{0} van {1}", mine.Count(a => a.Feedback is not null), mine.Count];
    }

    private string Reaction(Guid member) => Own(member) switch
    {
        null => text["niet nodig"],
        { ReactedAt: not null } => text["gedeeld"],
        _ => round.IsPast(StepForm.Reaction) ? text["deze keer niet"] : text["nog niet"],
    };

    private string Evaluation(Guid member)
    {
        if (round.Evaluations.Any(e => e.PersonId == member))
        {
            return text["gedaan"];
        }

        return round.IsPast(StepForm.Evaluation) ? text["deze keer niet"] : text["nog niet"];
    }

    private Contribution? Own(Guid member) => round.OpenContributions.SingleOrDefault(c => c.AuthorId == member);
}
