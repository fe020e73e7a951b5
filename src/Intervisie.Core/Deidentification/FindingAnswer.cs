namespace Intervisie.Core.Deidentification;

/// <summary>What the author decided about one question (NL: <i>antwoord op een vondst</i>); no replacement means the proposed one.</summary>
public sealed record FindingAnswer(string QuestionKey, bool Replace, string? Replacement = null);
