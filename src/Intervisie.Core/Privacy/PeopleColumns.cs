namespace Intervisie.Core.Privacy;

/// <summary>Who people are, what they are at a school and how they came in.</summary>
internal static class PeopleColumns
{
    private const string Row = "tells one row from another";

    public static IReadOnlyList<DataTable> Tables =>
    [
        new DataTable("People", LegalBasis.EmploymentContract, Kept.WithAccount, Seen.Nobody)
            .For(Row, ["Id"], until: "with the account; an empty row stays while feedback to others hangs on it")
            .For("calling each other by name", ["Name_Given", "Name_Particle", "Name_Family"], seen: "colleagues: the first name in a group, the whole name for coach, starter, facilitator and administrator")
            .For("signing in and receiving mail", ["UserName", "Email", "NormalizedUserName", "NormalizedEmail"], seen: Seen.OwnerAndAdmin)
            .For("knowing that the address is theirs", ["EmailConfirmed"])
            .For("signing in without anybody knowing the password", ["PasswordHash"])
            .For("ending sessions when something about the account changes", ["SecurityStamp"], on: LegalBasis.LegitimateInterest)
            .For("refusing to save over a change of another", ["ConcurrencyStamp"], on: LegalBasis.LegitimateInterest)
            .For("slowing down who guesses passwords", ["AccessFailedCount", "LockoutEnabled", "LockoutEnd"], on: LegalBasis.LegitimateInterest)
            .For("columns of the sign-in library that stay empty here", ["PhoneNumber", "PhoneNumberConfirmed", "TwoFactorEnabled"], on: LegalBasis.NotPersonal)
            .For("speaking their language on screen and in mail", ["Language"], seen: Seen.Owner)
            .For("knowing since when there is an account", ["JoinedAt"])
            .For("giving who leaves thirty days to take along what is theirs", ["LeftAt"], seen: Seen.OwnerAndAdmin)
            .For("knowing that an account was erased", ["ErasedAt"], on: LegalBasis.LegitimateInterest, until: "as long as the empty row"),

        new DataTable("Appointments", LegalBasis.EmploymentContract, Kept.WithAccount, Seen.OwnerAndAdmin)
            .For(Row, ["Id"], seen: Seen.Nobody)
            .For("letting people see and do what belongs to their part at a school", ["PersonId", "Role", "SchoolId"])
            .For("knowing from when until when", ["Since", "EndedAt"]),

        new DataTable("AssessorRelations", LegalBasis.EmploymentContract, Kept.WithBothAccounts, Seen.Admin)
            .For(Row, ["Id"], seen: Seen.Nobody)
            .For("keeping who assesses out of the groups, coaching and shares of whom they assess", ["AssessorId", "AssessedId", "SchoolId"])
            .For("knowing from when until when", ["Since", "EndedAt"]),

        new DataTable("Invitations", LegalBasis.EmploymentContract, Kept.Answered, Seen.Admin)
            .For(Row, ["Id"], seen: Seen.Nobody)
            .For("asking somebody to take part, as what and where", ["Role", "SchoolId", "GroupId"], seen: "the administrator of the school, and who was invited")
            .For("mailing the link to the right person", ["Email", "Name_Given", "Name_Particle", "Name_Family"])
            .For("recognising the link without keeping it", ["TokenHash"], on: LegalBasis.LegitimateInterest, seen: Seen.Nobody)
            .For("letting a link work once, and not for ever", ["CreatedAt", "EndsAt", "AcceptedAt", "WithdrawnAt"]),

        new DataTable("JoinCodes", LegalBasis.NotPersonal, "thirty days after it ended", Seen.Nobody)
            .For(Row, ["Id"])
            .For("knowing where a code leads", ["SchoolId", "GroupId"])
            .For("recognising a code without keeping it", ["CodeHash"])
            .For("letting a code end", ["EndsAt", "UsesLeft"]),
    ];
}
