using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace Intervisie.Core.Data;

/// <summary>Whether saving failed because somebody else was first: a version that moved on, or a row that may exist only once.</summary>
public static class Clash
{
    /// <summary>SQLITE_CONSTRAINT_UNIQUE, https://sqlite.org/rescode.html.</summary>
    private const int SqliteUnique = 2067;

    public static bool IsClash(this DbUpdateException fault) =>
        fault is DbUpdateConcurrencyException
        || fault.InnerException is SqliteException { SqliteExtendedErrorCode: SqliteUnique }
        || fault.InnerException is PostgresException { SqlState: PostgresErrorCodes.UniqueViolation };
}
