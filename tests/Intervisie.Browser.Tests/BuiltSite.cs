namespace Intervisie.Browser.Tests;

/// <summary>The site as built with the same configuration as these tests.</summary>
internal static class BuiltSite
{
    public static string Assembly
    {
        get
        {
            var output = new DirectoryInfo(AppContext.BaseDirectory);

            return Path.Combine(Repository.Root, "src", "Intervisie.Web", "bin", output.Parent!.Name, output.Name, "Intervisie.Web.dll");
        }
    }
}
