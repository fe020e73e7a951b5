using Intervisie.Bench.Load;

namespace Intervisie.Bench.Pages;

/// <summary>
/// Gives every page short turns, one after another and each time another one first, so that what else the machine does
/// falls on all of them alike.
/// </summary>
internal sealed class Rotation(Conditions conditions, IReadOnlyList<Target> targets, Report report)
{
    /// <summary>Long enough for the runtime to have compiled the busy paths for good.</summary>
    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(25);

    public async Task WarmUpAsync(int connections, CancellationToken stop)
    {
        foreach (var target in targets)
        {
            await Wrk.RunAsync(await target.RenewedAsync(stop), connections, WarmUp, stop);
        }
    }

    /// <summary>What each target did, turn by turn.</summary>
    public async Task<IReadOnlyDictionary<Target, List<LoadResult>>> MeasureAsync(int connections, CancellationToken stop)
    {
        var results = targets.ToDictionary(t => t, _ => new List<LoadResult>());

        for (var turn = 0; turn < conditions.Turns; turn++)
        {
            for (var place = 0; place < targets.Count; place++)
            {
                var target = targets[(turn + place) % targets.Count];
                results[target].Add(await Wrk.RunAsync(await target.RenewedAsync(stop), connections, conditions.Turn, stop));
            }

            report.Say($"{connections} connections, turn {turn + 1}: {string.Join(", ", targets.Select(t => $"{t.Name} {results[t][turn].Rate:0}/s"))}");
        }

        return results;
    }
}
