namespace Intervisie.Web.Features.Development;

/// <summary>The mails that were sent, newest first.</summary>
public sealed record PostboxPage(IReadOnlyList<SentMailRow> Mails);

/// <summary>One sent mail.</summary>
/// <param name="ReceiverId">None for who was invited and may have no account.</param>
/// <param name="Path">Where its link leads, from the root of the site; none for an invitation that left for a mail server.</param>
public sealed record SentMailRow(Guid? ReceiverId, string? Receiver, string Address, string Subject, string Sentence, string LinkText, string? Path, DateTimeOffset SentAt);
