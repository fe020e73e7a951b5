namespace Intervisie.Core.Deidentification;

/// <summary>All findings with the same text, put to the author as one (NL: <i>vraag over een vondst</i>).</summary>
public sealed record Question(string Key, IReadOnlyList<Finding> Findings)
{
    public string Text => Findings[0].Text;

    public FindingKind Kind => Findings[0].Kind;

    public string Replacement => Findings[0].Replacement;

    /// <summary>Nothing here is in doubt: it is replaced unless the author says that it is no name.</summary>
    public bool IsCertain => Findings.All(f => f.IsCertain);

    public bool MayBeKept => Findings.Any(MayKeep);

    /// <summary>«Dit is geen naam» about a doubtful «roos» says nothing about the Roos who surely is one.</summary>
    public bool MayKeep(Finding finding) => finding.MayBeKept && (IsCertain || !finding.IsCertain);
}
