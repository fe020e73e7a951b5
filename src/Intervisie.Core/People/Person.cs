using Intervisie.Core.Schools;
using Microsoft.AspNetCore.Identity;

namespace Intervisie.Core.People;

/// <summary>Someone with an account (NL: <i>persoon</i>); what they may do follows from relations, not from the account.</summary>
public sealed class Person : IdentityUser<Guid>
{
    private Person()
    {
    }

    public PersonName Name { get; private set; } = null!;

    public Guid? SchoolId { get; private set; }

    public DateTimeOffset JoinedAt { get; private init; }

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
}
