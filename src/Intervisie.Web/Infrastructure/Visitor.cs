using System.Security.Claims;
using Intervisie.Core.People;

namespace Intervisie.Web.Infrastructure;

/// <summary>Who is asking.</summary>
public static class Visitor
{
    /// <exception cref="InvalidOperationException">Nobody is signed in.</exception>
    public static Guid Id(this ClaimsPrincipal user) =>
        Guid.TryParse(user.FindFirstValue(ClaimTypes.NameIdentifier), out var id)
            ? id
            : throw new InvalidOperationException("Nobody is signed in here.");

    public static string FirstName(this ClaimsPrincipal user) => user.FindFirstValue(ClaimTypes.GivenName) ?? string.Empty;

    /// <summary>What stands in the head of every page.</summary>
    public static string ShownName(this ClaimsPrincipal user) => user.FirstName() is { Length: > 0 } name ? name : user.Identity?.Name ?? string.Empty;

    public static bool Is(this ClaimsPrincipal user, Role role) => user.IsInRole(role.ToString());
}
