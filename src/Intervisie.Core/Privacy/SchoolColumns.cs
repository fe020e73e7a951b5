namespace Intervisie.Core.Privacy;

/// <summary>What schools say of themselves, and what they promise and are told.</summary>
internal static class SchoolColumns
{
    private const string Row = "tells one row from another";
    private const string Whose = "knowing which school it is of";

    public static IReadOnlyList<DataTable> Tables =>
    [
        new DataTable("Boards", LegalBasis.NotPersonal, Kept.WithSchool, Seen.PlatformAdmin)
            .For(Row, ["Id"], seen: Seen.Nobody)
            .For("knowing which schools are of one board", ["Name"]),

        new DataTable("Schools", LegalBasis.NotPersonal, Kept.WithSchool, Seen.School)
            .For(Row, ["Id"], seen: Seen.Nobody)
            .For("knowing which school this is", ["BoardId", "Name", "Brin", "Locations", "Sector"])
            .For("reckoning with its holidays", ["Region"])
            .For("telling whom to ask about personal data", ["PrivacyContact"], on: LegalBasis.PublicTask, until: Kept.UntilChanged)
            .For("sending invitations to work addresses alone", ["MailDomain"], seen: Seen.Admin),

        new DataTable("SafetyContacts", LegalBasis.PublicTask, Kept.UntilChanged, Seen.School)
            .For(Row, ["Id"], seen: Seen.Nobody)
            .For("a human within one tap when a talk went wrong or a child may not be safe", ["SchoolId", "Kind", "Name", "Phone", "Reachable"])
            .For("knowing whether it still holds", ["CheckedOn"]),

        new DataTable("PolicyPages", LegalBasis.NotPersonal, Kept.UntilChanged, Seen.School)
            .For(Row, ["Id"], seen: Seen.Nobody)
            .For(Whose, ["SchoolId"])
            .For("telling teachers how the school works with parents", ["Texts", "AdviceText", "Links"])
            .For("knowing who keeps the page right, and since when it stands so", ["Owner", "EditedAt"], on: LegalBasis.PublicTask)
            .For("refusing to save over a change of another", ["Version"], seen: Seen.Nobody),

        new DataTable("ContactPeriods", LegalBasis.NotPersonal, Kept.UntilChanged, Seen.School)
            .For(Row, ["Id"], seen: Seen.Nobody)
            .For("knowing when there are talks with parents, so that nothing else falls in those weeks", ["SchoolId", "Kind", "From", "Until", "Note", "IsBusy"]),

        new DataTable("Promises", LegalBasis.PublicTask, Kept.WithSchool, Seen.School)
            .For(Row, ["Id"], seen: Seen.Nobody)
            .For("showing what leadership promised", ["SchoolId", "Answers", "SignedAt", "SignedBy"])
            .For("knowing whose signature it is", ["SignedById"], until: "until that account is erased; the name stays under what was signed", seen: Seen.Nobody),

        new DataTable("PromiseChecks", LegalBasis.PublicTask, "as long as the school takes part; the plan's five years are not built yet", Seen.FivesOnly)
            .For(Row, ["Id"], seen: Seen.Nobody)
            .For("asking once a year whether the school does what it promised", ["SchoolId", "YearStart", "Answers"])
            .For("letting somebody change their own answer", ["PersonId"], until: "until the account is erased; the answer then stays without a person", seen: Seen.Owner)
            .For("showing answers by the five, so that no total tells what the newest said", ["Turn"], seen: Seen.Nobody),
    ];
}
