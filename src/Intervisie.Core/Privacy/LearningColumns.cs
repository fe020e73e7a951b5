namespace Intervisie.Core.Privacy;

/// <summary>What people read, practise and mean to do, how they see themselves, and who guides them.</summary>
internal static class LearningColumns
{
    private const string Row = "tells one row from another";

    public static IReadOnlyList<DataTable> Tables =>
    [
        Own("SectionProgress").For("going on reading where one was", ["PersonId", "Module", "Section", "Block", "IsRead", "SeenAt"]),
        Own("CheckAnswers").For("seeing again what one chose in a check, with why", ["PersonId", "Module", "Check", "Option", "AnsweredAt"]),
        Own("PracticeRuns").For("going on with a practice conversation where one was", ["PersonId", "Module", "Path", "MovedAt", "FirstEndedAt"]),
        Own("Intentions").For("being reminded of what one means to try, and looking back on it", ["OwnerId", "Text", "DueOn", "MadeAt", "LookedBackAt", "Outcome"]),
        Own("Snapshots").For("seeing one's own growth; never an assessment", ["OwnerId", "Ratings", "TakenAt"], seen: Seen.OwnerAndCoach),

        new DataTable("SnapshotShares", LegalBasis.PublicTask, Kept.WithBothAccounts, Seen.OwnerAndCoach)
            .For(Row, ["Id"], seen: Seen.Nobody)
            .For("showing one snapshot to one coach, by the choice of its owner", ["SnapshotId", "OwnerId", "CoachId"])
            .For("knowing since when, and that it was taken back", ["SharedAt", "TakenBackAt"]),

        new DataTable("CoachingRelations", LegalBasis.PublicTask, Kept.WithBothAccounts, Seen.CoachAndStarter)
            .For(Row, ["Id"], seen: Seen.Nobody)
            .For("knowing who guides whom, and for which school", ["CoachId", "StarterId", "SchoolId"])
            .For("knowing from when until when", ["StartedAt", "EndedAt"]),
    ];

    private static DataTable Own(string table) => new DataTable(table, LegalBasis.PublicTask, Kept.WithAccount, Seen.Owner).For(Row, ["Id"], seen: Seen.Nobody);
}
