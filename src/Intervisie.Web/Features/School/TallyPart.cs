using Intervisie.Core.Schools;

namespace Intervisie.Web.Features.School;

/// <summary>What colleagues answered to <i>Houdt de school dit?</i> together; nothing stands in it while there are too few.</summary>
public sealed record TallyPart(IReadOnlyList<TallyRow> Rows)
{
    public static TallyPart Of(IReadOnlyCollection<PromiseCheck> checks) =>
        new([.. PromiseTally.Of(checks).Lines.Select(l => new TallyRow(l.Line.Promise, l.Yes, l.Partly, l.No))]);
}

/// <summary>How many said what of one line.</summary>
public sealed record TallyRow(string Promise, int Yes, int Partly, int No);
