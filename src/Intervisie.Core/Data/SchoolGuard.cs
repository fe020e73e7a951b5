using Microsoft.EntityFrameworkCore;

namespace Intervisie.Core.Data;

/// <summary>The school boundary for writing: the query filter guards what is read.</summary>
internal static class SchoolGuard
{
    private const string School = "SchoolId";

    /// <exception cref="InvalidOperationException">A row of another school would be added, changed or taken away: a fault of ours, not of who types.</exception>
    public static void RefuseOtherSchools(this IntervisieDb db)
    {
        var stranger = db.ChangeTracker.Entries()
            .Where(e => e.State is EntityState.Added or EntityState.Modified or EntityState.Deleted && e.Metadata.GetDeclaredQueryFilters().Count > 0)
            .FirstOrDefault(e => e.Metadata.FindProperty(School) is not null && e.CurrentValues[School] is Guid id && !db.Boundary.Holds(id));

        if (stranger is not null)
        {
            throw new InvalidOperationException($"A {stranger.Metadata.ClrType.Name} of another school cannot be saved here.");
        }
    }
}
