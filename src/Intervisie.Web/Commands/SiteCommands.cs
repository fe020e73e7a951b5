using System.CommandLine;

namespace Intervisie.Web.Commands;

/// <summary>What the program can do besides being a site: <c>dotnet run --project src/Intervisie.Web -- check-content</c>.</summary>
internal static class SiteCommands
{
    /// <summary>Whether the arguments ask for a command; settings such as <c>--urls</c> are for the site.</summary>
    public static bool AreAskedBy(string[] args) => args is [var first, ..] && All().Any(command => command.Name == first);

    public static Task<int> RunAsync(string[] args)
    {
        var root = new RootCommand("Intervisie");

        foreach (var command in All())
        {
            root.Subcommands.Add(command);
        }

        return root.Parse(args).InvokeAsync();
    }

    private static Command[] All() => [CheckContentCommand.Create(), DeidentifyCommand.Create()];
}
