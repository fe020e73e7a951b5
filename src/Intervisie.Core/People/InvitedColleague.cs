namespace Intervisie.Core.People;

/// <summary>Whom a school invites, and as what.</summary>
public sealed record InvitedColleague
{
    /// <param name="email">Kept in small letters.</param>
    /// <param name="name">None when the colleague fills it in.</param>
    /// <param name="role">What they are asked to be.</param>
    /// <exception cref="RuleBrokenException">It is no e-mail address.</exception>
    public InvitedColleague(string email, PersonName? name, Role role)
    {
        Email = EmailAddress.IsOne(email) ? email.ToLowerInvariant() : throw new RuleBrokenException("Dit e-mailadres klopt niet. Controleer het, bijvoorbeeld op spaties.");
        Name = name;
        Role = role;
    }

    public string Email { get; }

    public PersonName? Name { get; }

    public Role Role { get; }
}
