using System.Security.Cryptography;
using Intervisie.Core.Schools;

namespace Intervisie.Core.People;

/// <summary>
/// A code to read aloud or put on a slide (NL: <i>code</i>): who types it with a work address gets an invitation of their own by
/// mail. It opens nothing by itself, but for who is signed in as somebody of the school.
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

    public DateTimeOffset EndsAt { get; private set; }

    public int UsesLeft { get; private set; }

    /// <exception cref="RuleBrokenException">The school has not said what its work addresses end in: a code would let anybody in.</exception>
    public static JoinCode For(School school, Guid? groupId, string code, DateTimeOffset now) =>
        school.MailDomain is not null
            ? new() { SchoolId = school.Id, GroupId = groupId, CodeHash = HashOf(code), EndsAt = (now + Lifetime).ToUniversalTime(), UsesLeft = MostUses }
            : throw new RuleBrokenException("Een code werkt alleen voor werkadressen. Laat je schoolbeheerder eerst bij de gegevens van de school invullen waar die op eindigen.");

    /// <summary>In two halves, as «K7MP-3XQA».</summary>
    public static string New() => RandomNumberGenerator.GetString(Signs, Length).Insert(Length / 2, "-");

    /// <summary>Small letters, spaces and dashes make no difference.</summary>
    public static string HashOf(string code) => Invitation.HashOf(string.Concat(code.ToUpperInvariant().Where(char.IsAsciiLetterOrDigit)));

    public bool IsOpen(DateTimeOffset now) => now < EndsAt && UsesLeft > 0;

    /// <summary>Takes it back: from now on it brings nothing.</summary>
    public void Withdraw(DateTimeOffset now) => EndsAt = now < EndsAt ? now.ToUniversalTime() : EndsAt;

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
