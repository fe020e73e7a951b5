using Intervisie.Bench.Bare;
using Intervisie.Bench.Load;

namespace Intervisie.Bench.Pages;

/// <summary>
/// How much the site adds to what the framework costs: a text to read in a module, signed in, beside a bare static MVC page of the
/// same bytes and a bare signed-in one with the same bytes and as many queries.
/// </summary>
internal sealed class PagesBench : IBench
{
    private const string ModulePage = "/leren/toon/wat-we-weten";

    /// <summary>Below this rate of the static page the machine was too busy or too small to tell anything.</summary>
    private const double LeastStaticRate = 5000;

    private static readonly int[] Connections = [8, 32];

    public string Name => "pages";

    public string Summary => $"{ModulePage}, signed in, beside a bare static page and a bare page with as many queries";

    public async Task RunAsync(Conditions conditions, Report report, CancellationToken stop)
    {
        using var folder = new TemporaryFolder();
        var site = new MeasuredSite(conditions.Site, folder.Name);
        var visitor = await site.SignInAsync(stop);
        var queries = await site.CountQueriesAsync(ModulePage, visitor, stop);

        await using var server = await site.StartAsync(stop);
        var text = await visitor.ReadAsync(new Uri(server.Address, ModulePage), stop);
        var bare = new BarePages(folder.Name, text);
        await using var still = await bare.StartStaticAsync(stop);
        await using var asking = await bare.StartQueriesAsync(queries, stop);

        report.Say($"{ModulePage}: {bare.Bytes} bytes, {queries} queries.");
        report.Add("module.bytes", bare.Bytes, "bytes");
        report.Add("module.queries", queries, "queries");
        Target[] targets =
        [
            new("module", new Uri(server.Address, ModulePage), visitor, bare.Bytes),
            await bare.StaticTargetAsync(still, stop),
            await bare.QueriesTargetAsync(asking, stop),
        ];
        await MeasureAsync(new Rotation(conditions, targets, report), report, stop);
    }

    private static async Task MeasureAsync(Rotation rotation, Report report, CancellationToken stop)
    {
        await rotation.WarmUpAsync(Connections[^1], stop);

        foreach (var connections in Connections)
        {
            var results = await rotation.MeasureAsync(connections, stop);
            Add(report, connections, results.ToDictionary(r => r.Key.Name, r => r.Value, StringComparer.Ordinal));
        }
    }

    /// <summary>Figures of the first number of connections go by their plain name, those of the others have it behind an @.</summary>
    private static void Add(Report report, int connections, Dictionary<string, List<LoadResult>> results)
    {
        var load = connections == Connections[0] ? string.Empty : $"@{connections}";
        var (module, still, asking) = (results["module"], results["static"], results["queries"]);

        report.Add($"module.ratio_static{load}", Ratio(module, still), "ratio");
        report.Add($"module.ratio_queries{load}", Ratio(module, asking), "ratio");

        foreach (var (name, turns) in results)
        {
            report.Add($"{name}.rps{load}", Median(turns.Select(t => t.Rate)), "requests/s");
            report.Add($"{name}.p50{load}", Median(turns.Select(t => t.P50)), "ms");
            report.Add($"{name}.p99{load}", Median(turns.Select(t => t.P99)), "ms");
        }

        if (Median(still.Select(t => t.Rate)) is < LeastStaticRate and var rate)
        {
            report.Object($"the static page did {rate:0} requests/s on {connections} connections, less than {LeastStaticRate}.");
        }
    }

    /// <summary>Compared within a turn, when both met the same weather.</summary>
    private static double Ratio(List<LoadResult> ours, List<LoadResult> bare) =>
        Median(ours.Zip(bare, (o, b) => o.Rate / b.Rate));

    private static double Median(IEnumerable<double> values)
    {
        var ordered = values.Order().ToList();

        return (ordered[(ordered.Count - 1) / 2] + ordered[ordered.Count / 2]) / 2;
    }
}
