using Microsoft.AspNetCore.Hosting;

namespace Intervisie.Web.Tests.Content;

/// <summary>The site on a copy of the content, in which somebody writes; with a folder of a school beside it.</summary>
public class WritingSite : Site
{
    private readonly string _folder = Directory.CreateTempSubdirectory("intervisie-writing-").FullName;

    public WritingSite()
    {
        Copy(Path.Combine(Repository.Root, "content"), Ours);
        Copy(Path.Combine(Repository.Root, "content/modules/03-vertrouwen"), Path.Combine(OfSchool, "modules/01-onze-kijk"));
        File.WriteAllText(Path.Combine(OfSchool, "school.yml"), "name: De Wilgenhof\n");
        File.Delete(Path.Combine(OfSchool, "modules/01-onze-kijk/module.en.md"));
        Write(Path.Combine(OfSchool, "modules/01-onze-kijk/module.md"), text => text
            .Replace("slug: vertrouwen", "slug: onze-kijk", StringComparison.Ordinal)
            .Replace("order: 3", "order: 1", StringComparison.Ordinal));
        Write(Path.Combine(OfSchool, "modules/01-onze-kijk/gesprek.md"), text => "# 1" + text["# 3".Length..]);
    }

    public string Ours => Path.Combine(_folder, "content");

    public string OfSchool => Path.Combine(_folder, "school");

    /// <summary>Changes a file as an editor does: written anew, later than before.</summary>
    public static void Write(string file, Func<string, string> change)
    {
        var before = File.GetLastWriteTimeUtc(file);
        File.WriteAllText(file, change(File.ReadAllText(file)));
        File.SetLastWriteTimeUtc(file, before.AddSeconds(1));
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        base.ConfigureWebHost(builder);
        builder.UseSetting("Content:Directory", Ours);
        builder.UseSetting("Content:ExtraDirectories:0", OfSchool);
    }

    protected override void Dispose(bool disposing)
    {
        base.Dispose(disposing);

        if (disposing && Directory.Exists(_folder))
        {
            Directory.Delete(_folder, recursive: true);
        }
    }

    private static void Copy(string from, string to)
    {
        foreach (var file in Directory.GetFiles(from, "*", SearchOption.AllDirectories))
        {
            var target = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }
    }
}
