using Microsoft.EntityFrameworkCore;

namespace Intervisie.Core.Data;

/// <summary>What a context is about to save.</summary>
internal static class Tracked
{
    private const string Key = "Id";

    public static List<T> New<T>(this IntervisieDb db)
        where T : class => [.. db.ChangeTracker.Entries<T>().Where(e => e.State == EntityState.Added).Select(e => e.Entity)];

    public static List<T> Changed<T>(this IntervisieDb db)
        where T : class => [.. db.ChangeTracker.Entries<T>().Where(e => e.State is EntityState.Added or EntityState.Modified).Select(e => e.Entity)];

    /// <summary>The ids of what is over once this is saved, or gone: a question to the database leaves them out.</summary>
    /// <param name="end">When it ended; none while it stands.</param>
    public static List<Guid> Over<T>(this IntervisieDb db, Func<T, DateTimeOffset?> end)
        where T : class => [.. db.ChangeTracker.Entries<T>().Where(e => e.State == EntityState.Deleted || end(e.Entity) is not null).Select(e => e.Property<Guid>(Key).CurrentValue)];
}
