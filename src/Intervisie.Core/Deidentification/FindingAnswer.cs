namespace Intervisie.Core.Deidentification;

/// <summary>What the author decided about one question (NL: <i>antwoord op een vondst</i>); no replacement means the proposed one.</summary>
/// <param name="IsConfirmed">Said twice: without it, what is certain does not stay.</param>
public sealed record FindingAnswer(string QuestionKey, bool Replace, string? Replacement = null, bool IsConfirmed = false);
