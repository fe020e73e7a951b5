using System.CommandLine;

namespace Intervisie.Bench.Bare;

/// <summary>How the bench starts its own bare pages in another process.</summary>
internal static class BareCommand
{
    public const string Name = "bare";

    public static Command Create()
    {
        var text = new Option<FileInfo>("--text") { Required = true };
        var folder = new Option<DirectoryInfo>("--folder") { Required = true };
        var queries = new Option<int?>("--queries");

        var command = new Command(Name) { text, folder, queries };
        command.Hidden = true;
        command.SetAction(async (given, stop) =>
        {
            var page = BareText.Of(await File.ReadAllTextAsync(given.GetRequiredValue(text).FullName, stop));
            var site = given.GetValue(queries) is { } number
                ? await BareSite.WithQueriesAsync(page, number, given.GetRequiredValue(folder).FullName)
                : BareSite.Static(page);
            await site.RunAsync(stop);
        });

        return command;
    }
}
