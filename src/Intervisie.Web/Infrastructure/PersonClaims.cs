using System.Security.Claims;
using Intervisie.Core.Data;
using Intervisie.Core.People;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace Intervisie.Web.Infrastructure;

/// <summary>What a signed-in person carries along: id, first name and appointments, so that a page needs no query for them.</summary>
public sealed class PersonClaims(UserManager<Person> people, IOptions<IdentityOptions> options, IntervisieDb db)
    : UserClaimsPrincipalFactory<Person>(people, options)
{
    protected override async Task<ClaimsIdentity> GenerateClaimsAsync(Person user)
    {
        var identity = await base.GenerateClaimsAsync(user);
        identity.AddClaim(new Claim(ClaimTypes.GivenName, user.Name.Given));

        if (user.Language is not null)
        {
            identity.AddClaim(new Claim(Languages.Claim, user.Language));
        }

        foreach (var role in await db.AppointmentsOf(user.Id).Select(a => a.Role).Distinct().ToListAsync())
        {
            identity.AddClaim(new Claim(identity.RoleClaimType, role.ToString()));
        }

        return identity;
    }
}
