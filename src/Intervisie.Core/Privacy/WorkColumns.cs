namespace Intervisie.Core.Privacy;

/// <summary>What the site needs to do its work: mail, jobs and keys.</summary>
internal static class WorkColumns
{
    private const string Row = "tells one row from another";

    public static IReadOnlyList<DataTable> Tables =>
    [
        new DataTable("Mails", LegalBasis.LegitimateInterest, Kept.Sent, Seen.Nobody)
            .For(Row, ["Id"])
            .For("sending one mail to the right person; it holds a link and nobody's words", ["PersonId", "InvitationId", "Kind", "Path"])
            .For("trying again, and seeing that mail arrives", ["CreatedAt", "DueAt", "Attempts", "SentAt", "LastFault"], seen: "the platform administrator, as totals without names"),

        new DataTable("JobRuns", LegalBasis.NotPersonal, Kept.Week, Seen.PlatformAdmin)
            .For(Row, ["Id"], seen: Seen.Nobody)
            .For("seeing that the work nobody asks for is done", ["Job", "Node", "StartedAt", "Duration", "Done", "Failed", "Fault"]),

        new DataTable("Keys", LegalBasis.NotPersonal, Kept.Installation, Seen.Nobody)
            .For("sealing cookies and forms; encrypted with a certificate outside the database", ["Id", "FriendlyName", "Xml"]),
    ];
}
