namespace Intervisie.Browser.Tests.Screenshots;

/// <summary>Runs only when bin/screenshots asks, with the folder for the pictures in INTERVISIE_SCREENSHOTS.</summary>
public sealed class ScreenshotFactAttribute : FactAttribute
{
    public ScreenshotFactAttribute()
    {
        if (Folder is null)
        {
            Skip = "bin/screenshots makes them";
        }
    }

    /// <summary>Counted from the checkout.</summary>
    public static string? Folder => Environment.GetEnvironmentVariable("INTERVISIE_SCREENSHOTS");
}
