using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace Intervisie.Core.Data;

/// <summary>A button pressed twice in quick succession, or in two tabs: both requests find nothing there and both want to add it.</summary>
public static class SecondTap
{
    private const int SqliteUnique = 2067; // SQLITE_CONSTRAINT_UNIQUE, https://sqlite.org/rescode.html

    /// <summary>Saves a change that may be asked for twice. False when the other request was first and nothing is left to do.</summary>
    public static async Task<bool> SaveOnceAsync(this IntervisieDb db)
    {
        try
        {
            await db.SaveChangesAsync();
            return true;
        }
        catch (DbUpdateException e) when (IsAlreadyThere(e))
        {
            return false;
        }
    }

    private static bool IsAlreadyThere(DbUpdateException e) =>
        e.InnerException is SqliteException { SqliteExtendedErrorCode: SqliteUnique } or PostgresException { SqlState: PostgresErrorCodes.UniqueViolation };
}
