using System.Data.Common;
using System.Runtime.CompilerServices;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Diagnostics;
using SQLitePCL;

namespace Intervisie.Core.Data;

/// <summary>
/// Makes every opened SQLite connection keep what it acknowledged, also through a power cut: these settings belong to a
/// connection, not to the file, so each one gets them (<c>synchronous=FULL</c> is 2, https://sqlite.org/pragma.html).
/// What is erased is overwritten in the file too. A pooled connection keeps them; only one that has not had them yet is asked again.
/// </summary>
public sealed class DurableSqlite : DbConnectionInterceptor
{
    private const string Pragmas = "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA foreign_keys=ON; PRAGMA busy_timeout=10000; PRAGMA secure_delete=ON;";

    private static readonly ConditionalWeakTable<sqlite3, object> Prepared = [];

    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData)
    {
        if (((SqliteConnection)connection).Handle is not { } handle || Prepared.TryGetValue(handle, out _))
        {
            return;
        }

        using var command = connection.CreateCommand();
        command.CommandText = Pragmas;
        command.ExecuteNonQuery();
        Prepared.AddOrUpdate(handle, Pragmas);
    }

    public override Task ConnectionOpenedAsync(DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        // SQLite answers in the process itself; its asynchronous calls are the same ones.
        ConnectionOpened(connection, eventData);

        return Task.CompletedTask;
    }
}
