using System.Security.Cryptography;

namespace Intervisie.Core.People;

/// <summary>
/// A code to read aloud or put on a slide (NL: <i>code</i>): who types it with a work address gets an invitation of their own by
/// mail. It opens nothing by itself.
/// </summary>
public sealed class JoinCode
{
    public const int Length = 8;
    public const int MostUses = 60;

    /// <summary>How long it works.</summary>
    public static readonly TimeSpan Lifetime = TimeSpan.FromDays(14);

    /// <summary>Without letters and digits that are taken for each other; 31 signs, so eight of them are some 39 bits.</summary>
    private const string Signs = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";

    private JoinCode()
    {
    }

    public Guid Id { get; private init; } = Guid.NewGuid();

    public Guid SchoolId { get; private init; }

    /// <summary>The group one also comes into; none for the school alone.</summary>
    public Guid? GroupId { get; private init; }

    /// <summary>SHA-256 of the code in capitals without dashes; it is shown once, when it is made.</summary>
    public string CodeHash { get; private init; } = string.Empty;

    public DateTimeOffset EndsAt { get; private init; }

    public int UsesLeft { get; private set; }

    public static JoinCode For(Guid schoolId, Guid? groupId, string code, DateTimeOffset now) =>
        new() { SchoolId = schoolId, GroupId = groupId, CodeHash = HashOf(code), EndsAt = (now + Lifetime).ToUniversalTime(), UsesLeft = MostUses };

    /// <summary>In two halves, as «K7MP-3XQA».</summary>
    public static string New() => RandomNumberGenerator.GetString(Signs, Length).Insert(Length / 2, "-");

    /// <summary>Small letters, spaces and dashes make no difference.</summary>
    public static string HashOf(string code) => Invitation.HashOf(string.Concat(code.ToUpperInvariant().Where(char.IsAsciiLetterOrDigit)));

    public bool IsOpen(DateTimeOffset now) => now < EndsAt && UsesLeft > 0;

    /// <exception cref="RuleBrokenException">It is too old, or was used too often.</exception>
    public void Use(DateTimeOffset now)
    {
        if (!IsOpen(now))
        {
            throw new RuleBrokenException("Deze code werkt niet meer. Vraag een nieuwe op je school.");
        }

        UsesLeft--;
    }
}
