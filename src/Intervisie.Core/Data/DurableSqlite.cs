using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Intervisie.Core.Data;

/// <summary>
/// Makes every opened SQLite connection keep what it acknowledged, also through a power cut: these settings belong to a
/// connection, not to the file, so each one gets them again (<c>synchronous=FULL</c> is 2, https://sqlite.org/pragma.html).
/// </summary>
public sealed class DurableSqlite : DbConnectionInterceptor
{
    public const string Pragmas = "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA foreign_keys=ON; PRAGMA busy_timeout=10000;";

    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData)
    {
        using var command = connection.CreateCommand();
        command.CommandText = Pragmas;
        command.ExecuteNonQuery();
    }

    public override async Task ConnectionOpenedAsync(DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = Pragmas;
        await command.ExecuteNonQueryAsync(cancellationToken);
    }
}
