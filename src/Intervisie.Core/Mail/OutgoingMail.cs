namespace Intervisie.Core.Mail;

/// <summary>One mail in the outbox (NL: <i>bericht</i>), saved with the change it tells of. It holds a link and nobody's words.</summary>
public sealed class OutgoingMail
{
    /// <summary>How long one sender may work on a mail before another may take it over.</summary>
    public static readonly TimeSpan Lease = TimeSpan.FromMinutes(5);

    private static readonly TimeSpan LongestPause = TimeSpan.FromHours(6);

    private OutgoingMail()
    {
    }

    public Guid Id { get; private init; } = Guid.NewGuid();

    /// <summary>Who gets it; none for an invitation.</summary>
    public Guid? PersonId { get; private init; }

    /// <summary>The invitation it carries. Its link is made when the mail leaves, so that it is kept nowhere.</summary>
    public Guid? InvitationId { get; private init; }

    public MailKind Kind { get; private init; }

    /// <summary>Where the link leads, from the root of the site.</summary>
    public string Path { get; private init; } = string.Empty;

    public DateTimeOffset CreatedAt { get; private init; }

    /// <summary>When it may be tried (again).</summary>
    public DateTimeOffset DueAt { get; private set; }

    public int Attempts { get; private set; }

    public DateTimeOffset? SentAt { get; private set; }

    /// <summary>Type of the last error, never its message: an SMTP reply may hold an address.</summary>
    public string? LastFault { get; private set; }

    /// <summary>The left part of the Message-ID; the same at every attempt, so that a second copy can be folded.</summary>
    public string MessageKey => Id.ToString("N");

    public static OutgoingMail To(Guid personId, MailKind kind, string path, DateTimeOffset now) =>
        new() { PersonId = personId, Kind = kind, Path = path, CreatedAt = now.ToUniversalTime(), DueAt = now.ToUniversalTime() };

    /// <summary>To somebody who may have no account yet.</summary>
    public static OutgoingMail Inviting(Guid invitationId, DateTimeOffset now) =>
        new() { InvitationId = invitationId, Kind = MailKind.Invited, CreatedAt = now.ToUniversalTime(), DueAt = now.ToUniversalTime() };

    public void Sent(DateTimeOffset now)
    {
        SentAt = now.ToUniversalTime();
        LastFault = null;
    }

    /// <summary>Notes a failed attempt and waits longer each time: 1, 2, 4 … minutes, at most six hours.</summary>
    public void Failed(string fault, DateTimeOffset now)
    {
        LastFault = fault;
        var pause = TimeSpan.FromMinutes(Math.Pow(2, Math.Min(Attempts, 10) - 1));
        DueAt = (now + (pause < LongestPause ? pause : LongestPause)).ToUniversalTime();
    }
}
