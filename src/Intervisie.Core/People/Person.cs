using Microsoft.AspNetCore.Identity;

namespace Intervisie.Core.People;

/// <summary>Someone with an account (NL: <i>persoon</i>); what they may do follows from relations, not from the account.</summary>
public sealed class Person : IdentityUser<Guid>
{
    /// <summary>What the screen can be read in; the first is the language of the house.</summary>
    public static readonly IReadOnlyList<string> Languages = ["nl", "en"];

    /// <summary>How long who leaves can still take along what is theirs (domain §9.3).</summary>
    public static readonly TimeSpan TimeToTakeAlong = TimeSpan.FromDays(30);

    private Person()
    {
    }

    public PersonName Name { get; private set; } = null!;

    public DateTimeOffset JoinedAt { get; private init; }

    /// <summary>The language they chose for the screen and their mail (NL: <i>taal</i>), two letters; null leaves it to the browser.</summary>
    public string? Language { get; private set; }

    /// <summary>When they left the last school they worked at; from then they have <see cref="TimeToTakeAlong"/>.</summary>
    public DateTimeOffset? LeftAt { get; private set; }

    /// <summary>When what they wrote was erased; only an empty row is left, on which feedback to others hangs.</summary>
    public DateTimeOffset? ErasedAt { get; private set; }

    /// <summary>When a leaver's account is erased; none while they work somewhere.</summary>
    public DateTimeOffset? ErasesAt => LeftAt + TimeToTakeAlong;

    /// <summary>Makes an account without a password; a password or a sign-in of the school comes later.</summary>
    public static Person Register(PersonName name, string email, DateTimeOffset now) =>
        new()
        {
            Id = Guid.NewGuid(),
            Name = name,
            UserName = email,
            NormalizedUserName = email.ToUpperInvariant(),
            Email = email,
            NormalizedEmail = email.ToUpperInvariant(),
            EmailConfirmed = true,
            LockoutEnabled = true,
            SecurityStamp = Guid.NewGuid().ToString("N"),
            JoinedAt = now.ToUniversalTime(),
        };

    /// <param name="language">One of <see cref="Languages"/>, or null to leave it to the browser.</param>
    /// <exception cref="RuleBrokenException">We do not speak it.</exception>
    public void Speak(string? language) =>
        Language = language is null || Languages.Contains(language, StringComparer.Ordinal)
            ? language
            : throw new RuleBrokenException("Kies één van de talen op de lijst.");

    /// <summary>Their last school let them go: the account stays theirs for a while, to take along what is in it.</summary>
    public void Leave(DateTimeOffset now) => LeftAt ??= now.ToUniversalTime();

    /// <summary>They work somewhere again.</summary>
    public void Return()
    {
        if (LeftAt is null)
        {
            return;
        }

        LeftAt = null;

        // Whoever is erasing the account at this moment finds that it changed.
        ConcurrencyStamp = Guid.NewGuid().ToString("N");
    }

    /// <summary>Empties the account: no name, no address, no way in.</summary>
    public void Erase(DateTimeOffset now)
    {
        Name = PersonName.Nobody;
        UserName = NormalizedUserName = Id.ToString("N");
        Email = NormalizedEmail = null;
        PhoneNumber = PasswordHash = null;
        Language = null;
        SecurityStamp = Guid.NewGuid().ToString("N");
        LockoutEnd = DateTimeOffset.MaxValue;
        ErasedAt = now.ToUniversalTime();
    }
}
