using Intervisie.Core.Content;
using Intervisie.Core.Training;

namespace Intervisie.Web.Features.Training;

/// <summary>Every conversation is made up and says so in a label of its own; its setting begins with the same words (NL: <i>fictieve casus</i>).</summary>
internal static class FictionalCase
{
    private static readonly string[] Labels = [$"{ContentLanguage.FictionalLabel(ContentLanguage.Dutch)}.", $"{ContentLanguage.FictionalLabel(ContentLanguage.English)}."];

    public static string SettingOf(Scenario scenario) =>
        Labels.FirstOrDefault(label => scenario.Setting.StartsWith(label, StringComparison.Ordinal)) is { } label ? scenario.Setting[label.Length..].TrimStart() : scenario.Setting;
}
