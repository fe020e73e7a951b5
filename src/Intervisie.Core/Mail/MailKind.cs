namespace Intervisie.Core.Mail;

/// <summary>What a mail tells; the words that go with it stand in <see cref="MailWords"/>.</summary>
public enum MailKind
{
    RoundOpened = 1,
    ReflectionsToRead = 2,
    FeedbackReady = 3,
    TimeToEvaluate = 4,
    TimeToLookBack = 5,
    RoundWaits = 6,
    RoundCancelled = 7,
    Invited = 8,
    SchoolLeft = 9,
    TextHidden = 10,
    TextHiddenInGroup = 11,
}
