namespace Intervisie.Core.Training;

/// <summary>Something to try in one's own work this week (NL: <i>praktijkopdracht</i>).</summary>
/// <param name="Html">Safe to show as it is.</param>
/// <param name="PlainText">For a mail, a calendar or a title.</param>
public sealed record PracticeTask(string Html, string PlainText);
