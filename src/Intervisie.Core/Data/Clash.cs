using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace Intervisie.Core.Data;

/// <summary>Whether saving failed because somebody else was first: a version that moved on, a row that may exist only once, one that something new hangs on, or two who wait for each other.</summary>
public static class Clash
{
    // SQLITE_CONSTRAINT_UNIQUE, …_PRIMARYKEY and …_FOREIGNKEY, https://sqlite.org/rescode.html.
    private const int SqliteUnique = 2067;
    private const int SqlitePrimaryKey = 1555;
    private const int SqliteForeignKey = 787;

    public static bool IsClash(this DbUpdateException fault) =>
        fault is DbUpdateConcurrencyException
        || fault.IsAlreadyThere()
        || fault.InnerException is SqliteException { SqliteExtendedErrorCode: SqliteForeignKey } or PostgresException { SqlState: PostgresErrorCodes.ForeignKeyViolation or PostgresErrorCodes.DeadlockDetected };

    /// <summary>Whether a row that may exist only once was there already.</summary>
    public static bool IsAlreadyThere(this DbUpdateException fault) =>
        fault.InnerException is SqliteException { SqliteExtendedErrorCode: SqliteUnique or SqlitePrimaryKey } or PostgresException { SqlState: PostgresErrorCodes.UniqueViolation };
}
