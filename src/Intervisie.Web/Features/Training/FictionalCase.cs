using Intervisie.Core.Training;

namespace Intervisie.Web.Features.Training;

/// <summary>Every conversation is made up and says so in a label of its own; its setting begins with the same words (NL: <i>fictieve casus</i>).</summary>
internal static class FictionalCase
{
    private const string Label = "Fictieve casus.";

    public static string SettingOf(Scenario scenario) =>
        scenario.Setting.StartsWith(Label, StringComparison.Ordinal) ? scenario.Setting[Label.Length..].TrimStart() : scenario.Setting;
}
