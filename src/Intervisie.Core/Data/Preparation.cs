using Microsoft.EntityFrameworkCore;

namespace Intervisie.Core.Data;

/// <summary>
/// What has to be done before the first request: migrations, and what an empty database is filled with. One process at a time
/// does it, and the lock ends with its process, also when that is killed halfway.
/// </summary>
public static class Preparation
{
    private const long PostgresKey = 0x1A7E_2715;
    private const int MostTries = 1200;

    private static readonly TimeSpan BetweenTries = TimeSpan.FromMilliseconds(100);

    /// <param name="db">The database, which need not exist yet.</param>
    /// <param name="fill">Done after the migrations, while every other start waits.</param>
    /// <param name="stop">Ends the waiting.</param>
    /// <exception cref="IOException">Another process held the lock for two minutes.</exception>
    public static Task PrepareAsync(this IntervisieDb db, Func<Task> fill, CancellationToken stop) =>
        db is SqliteDb ? db.PrepareFileAsync(fill, stop) : db.PrepareServerAsync(fill, stop);

    private static async Task PrepareFileAsync(this IntervisieDb db, Func<Task> fill, CancellationToken stop)
    {
        var file = db.Database.GetDbConnection().DataSource;
        await using var alone = await LockAsync($"{file}.start", stop);

        if (File.Exists(file))
        {
            await db.ForgetKilledMigrationAsync(stop);
        }

        await db.Database.MigrateAsync(stop);
        await db.SealOldRowsAsync(stop);
        await fill();
    }

    /// <summary>On SQLite the framework's own lock is a row: a process that was killed leaves it, and every later start would wait for ever.</summary>
    private static async Task ForgetKilledMigrationAsync(this IntervisieDb db, CancellationToken stop)
    {
        var tables = db.Database.SqlQuery<string>($"SELECT name AS Value FROM sqlite_master WHERE type = 'table' AND name = '__EFMigrationsLock'");

        if (await tables.AnyAsync(stop))
        {
            await db.Database.ExecuteSqlAsync($"DELETE FROM \"__EFMigrationsLock\"", stop);
        }
    }

    private static async Task<FileStream> LockAsync(string file, CancellationToken stop)
    {
        for (var left = MostTries; ; left--)
        {
            try
            {
                return new FileStream(file, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            }
            catch (IOException fault) when (left > 0 && fault is not DirectoryNotFoundException)
            {
                await Task.Delay(BetweenTries, stop);
            }
        }
    }

    private static async Task PrepareServerAsync(this IntervisieDb db, Func<Task> fill, CancellationToken stop)
    {
        // The server frees the lock of a migration itself; ours belongs to this connection and goes with it.
        await db.Database.MigrateAsync(stop);
        await db.Database.OpenConnectionAsync(stop);

        try
        {
            await db.Database.ExecuteSqlAsync($"SELECT pg_advisory_lock({PostgresKey})", stop);
            await db.SealOldRowsAsync(stop);
            await fill();
            await db.Database.ExecuteSqlAsync($"SELECT pg_advisory_unlock({PostgresKey})", stop);
        }
        finally
        {
            await db.Database.CloseConnectionAsync();
        }
    }
}
