using Intervisie.Core.Data;
using Intervisie.Core.People;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.EntityFrameworkCore;

namespace Intervisie.Web.Infrastructure;

/// <summary>
/// A page of one school, whose id stands in the address as <c>schoolId</c>. Who is nothing there gets 404, who is something else than
/// asked gets 403, and from here on the database holds the rows of that school alone. Asked of the database at every request: an
/// appointment that ended a second ago counts no more.
/// </summary>
/// <param name="roles">Any of these is enough; none means everybody of the school.</param>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method, AllowMultiple = false)]
public sealed class AtSchoolAttribute(params Role[] roles) : Attribute, IAsyncAuthorizationFilter
{
    public IReadOnlyList<Role> Roles { get; } = roles;

    public async Task OnAuthorizationAsync(AuthorizationFilterContext context)
    {
        // An attribute on the action says more than the one on its controller.
        if (context.HttpContext.User.Identity?.IsAuthenticated != true || context.FindEffectivePolicy<AtSchoolAttribute>() != this)
        {
            return;
        }

        var db = context.HttpContext.RequestServices.GetRequiredService<IntervisieDb>();
        var mine = await db.AppointmentsOf(context.HttpContext.User.Id()).Where(a => a.SchoolId != null).Select(a => new { a.SchoolId, a.Role }).ToListAsync();

        if (!Guid.TryParse(context.RouteData.Values["schoolId"]?.ToString(), out var schoolId) || !mine.Exists(a => a.SchoolId == schoolId))
        {
            context.Result = new NotFoundResult();
        }
        else if (Roles.Count > 0 && !mine.Exists(a => a.SchoolId == schoolId && Roles.Contains(a.Role)))
        {
            context.Result = new ForbidResult();
        }
        else
        {
            db.StayWithin(SchoolBoundary.Around([schoolId]));
            context.HttpContext.Items[typeof(AtSchoolAttribute)] = mine.Where(a => a.SchoolId == schoolId).Select(a => a.Role).ToList();
        }
    }
}

/// <summary>A page on which something of one's own schools is shown; from here on the database holds the rows of those alone.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method, AllowMultiple = false)]
public sealed class AtMySchoolsAttribute : Attribute, IAsyncAuthorizationFilter
{
    public async Task OnAuthorizationAsync(AuthorizationFilterContext context)
    {
        if (context.HttpContext.User.Identity?.IsAuthenticated == true)
        {
            var db = context.HttpContext.RequestServices.GetRequiredService<IntervisieDb>();
            var mine = await db.AppointmentsOf(context.HttpContext.User.Id()).Where(a => a.SchoolId != null).Select(a => a.SchoolId!.Value).Distinct().ToListAsync();
            db.StayWithin(SchoolBoundary.Around(mine));
        }
    }
}

/// <summary>What the visitor is at the school of the page, which <see cref="AtSchoolAttribute"/> looked up.</summary>
public static class SchoolVisitor
{
    public static bool IsHere(this HttpContext context, Role role) => (context.Items[typeof(AtSchoolAttribute)] as List<Role>)?.Contains(role) == true;
}
