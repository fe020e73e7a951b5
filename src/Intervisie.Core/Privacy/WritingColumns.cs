namespace Intervisie.Core.Privacy;

/// <summary>What people write for themselves.</summary>
internal static class WritingColumns
{
    public static IReadOnlyList<DataTable> Tables =>
    [
        new DataTable("Reflections", LegalBasis.PublicTask, Kept.Original, Seen.Owner)
            .For("tells one row from another", ["Id"], seen: Seen.Nobody)
            .For("keeping it with its author alone", ["AuthorId"])
            .For("learning from one's own talks with parents", ["Answers", "TemplateKey", "FromModule"])
            .For("finding names of others in the text, so that they can be taken out before sharing", ["Roster", "FindingAnswers", "AddedFinds", "ReviewedFingerprint"], until: Kept.UntilJuly)
            .For("erasing on time: names on 31 July, the original once it was shared", ["NamesExpireOn", "ReplacedAt"])
            .For("asking the group for what one wants to hear", ["Lenses", "WantsSuggestions"])
            .For("showing one's own reflections in order", ["WrittenAt", "EditedAt"])
            .For("refusing to save over a newer text", ["Version"], seen: Seen.Nobody),

        new DataTable("KnownNames", LegalBasis.PublicTask, Kept.UntilJuly, Seen.Owner)
            .For("tells one row from another", ["Id"], seen: Seen.Nobody)
            .For("proposing and finding names this one person wrote before", ["OwnerId", "Who"])
            .For("erasing it on time, the oldest first", ["LearntOn", "ExpiresOn"], seen: Seen.Nobody),

        new DataTable("Drafts", LegalBasis.PublicTask, Kept.Draft, Seen.Owner)
            .For("tells one row from another", ["Id"], seen: Seen.Nobody)
            .For("losing nothing of what was typed", ["OwnerId", "Subject", "Fields", "SavedAt"])
            .For("keeping apart what two pages typed, and refusing what comes late", ["Version", "Page", "Turn", "HasText"], seen: Seen.Nobody),
    ];
}
