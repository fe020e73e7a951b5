using Microsoft.EntityFrameworkCore;

namespace Intervisie.Core.Data;

/// <summary>What a context is about to save.</summary>
internal static class Tracked
{
    public static List<T> New<T>(this IntervisieDb db)
        where T : class => [.. db.ChangeTracker.Entries<T>().Where(e => e.State == EntityState.Added).Select(e => e.Entity)];

    public static List<T> Changed<T>(this IntervisieDb db)
        where T : class => [.. db.ChangeTracker.Entries<T>().Where(e => e.State is EntityState.Added or EntityState.Modified).Select(e => e.Entity)];
}
