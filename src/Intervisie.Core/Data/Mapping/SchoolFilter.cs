using Intervisie.Core.People;
using Intervisie.Core.Schools;
using Microsoft.EntityFrameworkCore;

namespace Intervisie.Core.Data;

/// <summary>The school boundary as a query filter on everything that belongs to a school.</summary>
internal static class SchoolFilter
{
    /// <summary>What to name in <c>IgnoreQueryFilters</c>; only Data does.</summary>
    public const string Name = "school";

    public static void KeepWithinSchools(this ModelBuilder builder, IntervisieDb db)
    {
        builder.Entity<School>().HasQueryFilter(Name, s => db.IsLifted || db.SchoolIds.Contains(s.Id));
        builder.Entity<SchoolBoard>().HasQueryFilter(Name, b => db.IsLifted || db.Schools.Any(s => s.BoardId == b.Id));
        builder.Entity<SafetyContact>().HasQueryFilter(Name, c => db.IsLifted || db.SchoolIds.Contains(c.SchoolId));
        builder.Entity<SchoolPolicyPage>().HasQueryFilter(Name, p => db.IsLifted || db.SchoolIds.Contains(p.SchoolId));
        builder.Entity<ContactPeriod>().HasQueryFilter(Name, p => db.IsLifted || db.SchoolIds.Contains(p.SchoolId));
        builder.Entity<SchoolPromise>().HasQueryFilter(Name, p => db.IsLifted || db.SchoolIds.Contains(p.SchoolId));
        builder.Entity<PromiseCheck>().HasQueryFilter(Name, c => db.IsLifted || db.SchoolIds.Contains(c.SchoolId));
        builder.Entity<Appointment>().HasQueryFilter(Name, a => db.IsLifted || (a.SchoolId != null && db.SchoolIds.Contains(a.SchoolId.Value)));
        builder.Entity<AssessorRelation>().HasQueryFilter(Name, a => db.IsLifted || db.SchoolIds.Contains(a.SchoolId));
        builder.Entity<Invitation>().HasQueryFilter(Name, i => db.IsLifted || (i.SchoolId != null && db.SchoolIds.Contains(i.SchoolId.Value)));
        builder.Entity<JoinCode>().HasQueryFilter(Name, c => db.IsLifted || db.SchoolIds.Contains(c.SchoolId));
    }
}
