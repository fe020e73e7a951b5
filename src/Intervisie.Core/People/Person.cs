using Intervisie.Core.Schools;
using Microsoft.AspNetCore.Identity;

namespace Intervisie.Core.People;

/// <summary>Someone with an account (NL: <i>persoon</i>); what they may do follows from relations, not from the account.</summary>
public sealed class Person : IdentityUser<Guid>
{
    /// <summary>What the screen can be read in; the first is the language of the house.</summary>
    public static readonly IReadOnlyList<string> Languages = ["nl", "en"];

    private Person()
    {
    }

    public PersonName Name { get; private set; } = null!;

    public Guid? SchoolId { get; private set; }

    public DateTimeOffset JoinedAt { get; private init; }

    /// <summary>The language they chose for the screen and their mail (NL: <i>taal</i>), two letters; null leaves it to the browser.</summary>
    public string? Language { get; private set; }

    /// <summary>Makes an account without a password; a password or a sign-in of the school comes later.</summary>
    public static Person Register(PersonName name, string email, School? school, DateTimeOffset now) =>
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
            SchoolId = school?.Id,
            JoinedAt = now.ToUniversalTime(),
        };

    /// <param name="language">One of <see cref="Languages"/>, or null to leave it to the browser.</param>
    /// <exception cref="RuleBrokenException">We do not speak it.</exception>
    public void Speak(string? language) =>
        Language = language is null || Languages.Contains(language, StringComparer.Ordinal)
            ? language
            : throw new RuleBrokenException("Kies één van de talen op de lijst.");
}
