namespace Intervisie.Core.Privacy;

/// <summary>Groups, their rounds, and what people bring in and give each other there.</summary>
internal static class RoundColumns
{
    private const string Row = "tells one row from another";

    public static IReadOnlyList<DataTable> Tables =>
    [
        new DataTable("Groups", LegalBasis.PublicTask, "as long as the school takes part", Seen.GroupAndAdmin)
            .For(Row, ["Id"], seen: Seen.Nobody)
            .For("knowing which group this is, and of which school", ["Name", "SchoolId", "OpenedAt"], seen: "the group, its facilitator and the administrator of the school; leadership sees that there are groups")
            .For("reckoning with the holidays of its school", ["Region"], on: LegalBasis.NotPersonal),

        new DataTable("Memberships", LegalBasis.PublicTask, Kept.WithAccount, Seen.GroupAndAdmin)
            .For(Row, ["Id"], seen: Seen.Nobody)
            .For("letting the group and nobody else read what is shared in it", ["GroupId", "PersonId", "Part"])
            .For("knowing from when until when", ["JoinedAt", "LeftAt"], seen: Seen.Nobody),

        new DataTable("Rounds", LegalBasis.PublicTask, Kept.WithGroup, Seen.Group)
            .For(Row, ["Id"], seen: Seen.Nobody)
            .For("knowing which round of which group this is, and how it works", ["GroupId", "MethodSlug", "Title", "ReadersPerReflection"])
            .For("moving it on time", ["OpensAt", "StepIndex", "NextMoveAt", "WaitedAt", "ClosedAt", "LookedBackAt", "CancelledAt"])
            .For("dividing readers by chance in a way that can be explained", ["Seed"], on: LegalBasis.NotPersonal, seen: Seen.Nobody)
            .For("making no move twice", ["Version"], on: LegalBasis.NotPersonal, seen: Seen.Nobody),

        new DataTable("RoundStep", LegalBasis.NotPersonal, Kept.WithGroup, Seen.Group)
            .For(Row, ["Id"], seen: Seen.Nobody)
            .For("the steps of a round with their ends", ["RoundId", "Ordinal", "Key", "Title", "Writes", "Form", "EndsAt"]),

        new DataTable("Contributions", LegalBasis.PublicTask, Kept.WithAuthor, Seen.GroupAfterStep)
            .For(Row, ["Id"], seen: Seen.Nobody)
            .For("knowing whose it is and in which round", ["RoundId", "AuthorId"])
            .For("the text its author looked over and approved", ["Question", "Fields"])
            .For("telling readers what is asked of them", ["Lenses", "WantsSuggestions"])
            .For("answering the feedback", ["Reply"])
            .For("going back to one's own original and intention", ["ReflectionId", "IntentionId"], seen: Seen.Owner)
            .For("knowing what is done, and what was taken back", ["SharedAt", "WithdrawnAt", "ReactedAt"], seen: Seen.Nobody),

        new DataTable("Assignments", LegalBasis.PublicTask, Kept.WithContribution, "the reader; the group once the step is over")
            .For(Row, ["Id"], seen: Seen.Nobody)
            .For("giving every contribution its readers", ["RoundId", "ContributionId", "ReaderId"]),

        new DataTable("Feedback", LegalBasis.PublicTask, Kept.WithContribution, Seen.GroupAfterStep)
            .For(Row, ["Id"], seen: Seen.Nobody)
            .For("learning from a colleague's reading", ["AssignmentId", "Observation", "Effect", "Appreciation", "Question", "Suggestion"])
            .For("knowing that it was given", ["GivenAt"], seen: Seen.Nobody),

        new DataTable("LeakReports", LegalBasis.PublicTask, Kept.WithContribution, Seen.Nobody)
            .For(Row, ["Id"])
            .For("hiding a text in which somebody can be recognised, until its author looked it over again; never what was seen in it", ["RoundId", "ContributionId", "AssignmentId", "Part"])
            .For("knowing who hid it and when, and when it came back", ["ReporterId", "ReportedAt", "MendedAt"]),

        new DataTable("Evaluation", LegalBasis.PublicTask, Kept.WithAccount, Seen.Owner)
            .For(Row, ["Id"], seen: Seen.Nobody)
            .For("one look back for each person and round", ["RoundId", "PersonId"])
            .For("seeing as a group how a round went", ["Safe", "Useful", "Time"], seen: "the owner; the group sees them added up")
            .For("keeping what one learnt", ["Lesson"])
            .For("knowing that it was given", ["GivenAt"], seen: Seen.Nobody),
    ];
}
