using System.CommandLine;
using Intervisie.Core.Content;
using Intervisie.Core.Training;
using Intervisie.Web.Content;

namespace Intervisie.Web.Commands;

/// <summary>Checks the content as the site does when it starts, and says of each fault where it is and how to mend it. Exit code 1 when there is one.</summary>
internal static class CheckContentCommand
{
    public static Command Create()
    {
        var folder = new Argument<string?>("map")
        {
            Description = "Een map met inhoud, of de map van een school (met school.yml). Zonder: de mappen uit de instellingen.",
            Arity = ArgumentArity.ZeroOrOne,
        };
        var command = new Command("check-content", "Kijkt de modules, gesprekken, bronnen en leerroutes na.") { folder };
        command.SetAction(given => Check(FoldersOf(given.GetValue(folder)), Console.Out));

        return command;
    }

    internal static int Check(ContentFolders folders, TextWriter paper)
    {
        var faults = new ContentFaults();
        var content = SiteContent.Read(folders, faults);

        foreach (var fault in faults.Found)
        {
            paper.WriteLine(fault with { File = Caller.PathFrom(Path.Combine(folders.Ours, fault.File)) });
        }

        paper.WriteLine(faults.Found.Count switch { 0 => Told(content!), 1 => "1 fout.", var count => $"{count} fouten." });
        return faults.Count > 0 ? 1 : 0;
    }

    private static string Told(SiteContent content)
    {
        var modules = content.Training.Modules;
        var english = modules.Count(module => module.In(ContentLanguage.English).Language == ContentLanguage.English);

        return $"Geen fouten: {modules.Count} modules ({english} ook in het Engels), {modules.Sum(module => module.Scenario.Points.Count)} gespreksmomenten, {content.Paths.All.Count} leerroutes.";
    }

    private static ContentFolders FoldersOf(string? given)
    {
        var set = WebApplication.CreateBuilder().ContentFolders();

        if (given is null)
        {
            return set;
        }

        var folder = Path.GetFullPath(Path.Combine(Caller.Folder, given));
        return File.Exists(Path.Combine(folder, TrainingLibrary.SchoolFile)) ? set with { OfSchools = [folder] } : new ContentFolders(folder, []);
    }
}
