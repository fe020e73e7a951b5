using System.CommandLine;
using Intervisie.Bench.Bare;
using Intervisie.Bench.Deidentification;

namespace Intervisie.Bench;

/// <summary>What can be asked of the program.</summary>
internal static class Arguments
{
    private const int Done = 0;
    private const int Failed = 1;
    private const int Misused = 2;
    private const int Invalid = 3;

    public static RootCommand For(params IBench[] benches)
    {
        var names = new Argument<string[]>("NAME") { Description = "The benches to run, in this order.", Arity = ArgumentArity.ZeroOrMore };
        names.AcceptOnlyFromAmong([.. benches.Select(b => b.Name)]);
        var list = new Option<bool>("--list") { Description = "Names the benches." };
        var site = new Option<DirectoryInfo?>("--site") { Description = "The published site; bin/bench gives it." };
        var turns = AtLeastOne("--turns", "How often each page gets its turn.", otherwise: 5);
        var seconds = AtLeastOne("--seconds", "How long a turn lasts.", otherwise: 3);

        var root = new RootCommand("Measures Intervisie. Figures go to standard output as lines of JSON, the table to standard error.")
        {
            names, list, site, turns, seconds, BareCommand.Create(), LearnCommand.Create(),
        };
        root.SetAction(async (given, stop) =>
        {
            var chosen = benches.Where(b => given.GetValue(names)!.Contains(b.Name)).ToList();

            if (given.GetValue(list) || chosen.Count == 0)
            {
                PrintNames(benches);

                return given.GetValue(list) ? Done : Misused;
            }

            var folder = given.GetValue(site) ?? new DirectoryInfo(AppContext.BaseDirectory);
            var conditions = new Conditions(folder, given.GetValue(turns), TimeSpan.FromSeconds(given.GetValue(seconds)));

            return await RunAsync(chosen, conditions, stop);
        });

        return root;
    }

    private static Option<int> AtLeastOne(string name, string description, int otherwise)
    {
        var option = new Option<int>(name) { Description = description, DefaultValueFactory = _ => otherwise };
        option.Validators.Add(given =>
        {
            if (given.GetValueOrDefault<int>() < 1)
            {
                given.AddError($"{name} is at least 1.");
            }
        });

        return option;
    }

    private static void PrintNames(IBench[] benches)
    {
        foreach (var bench in benches)
        {
            Console.WriteLine($"{bench.Name}  {bench.Summary}");
        }
    }

    private static async Task<int> RunAsync(List<IBench> benches, Conditions conditions, CancellationToken stop)
    {
        var isValid = true;

        try
        {
            foreach (var bench in benches)
            {
                var report = new Report(bench.Name, Console.Out, Console.Error);
                await bench.RunAsync(conditions, report, stop);
                report.Print();
                isValid &= report.IsValid;
            }
        }
        catch (InvalidOperationException fault)
        {
            await Console.Error.WriteLineAsync(fault.Message);

            return Failed;
        }

        return isValid ? Done : Invalid;
    }
}
