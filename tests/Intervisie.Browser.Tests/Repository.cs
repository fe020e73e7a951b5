namespace Intervisie.Browser.Tests;

/// <summary>The checkout the tests run in, and the site that was built in it.</summary>
internal static class Repository
{
    public static readonly string Root = Find();

    /// <summary>The site as built with the same configuration as these tests.</summary>
    public static string SiteAssembly
    {
        get
        {
            var output = new DirectoryInfo(AppContext.BaseDirectory);

            return Path.Combine(Root, "src", "Intervisie.Web", "bin", output.Parent!.Name, output.Name, "Intervisie.Web.dll");
        }
    }

    private static string Find()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);

        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Intervisie.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new InvalidOperationException("The tests run outside a checkout.");
    }
}
