namespace Intervisie.Web.Features.Settings;

/// <summary>How the site looks and speaks, and what it may keep on this device.</summary>
public sealed class SettingsForm
{
    /// <summary>Two letters; empty follows the browser.</summary>
    public string? Language { get; set; }

    /// <summary>«licht» or «donker»; empty follows the device.</summary>
    public string? Scheme { get; set; }

    public bool IsOwnDevice { get; set; }
}
