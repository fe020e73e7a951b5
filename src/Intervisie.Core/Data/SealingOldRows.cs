using Intervisie.Core.Privacy;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Intervisie.Core.Data;

/// <summary>Closes what an older version of the site stored readable (NL: <i>alsnog verzegelen</i>); once, right after the migrations.</summary>
internal static class SealingOldRows
{
    private sealed record Readable(string Key, string Text);

    public static async Task SealOldRowsAsync(this IntervisieDb db, CancellationToken stop)
    {
        if (db.Seal is not { } seal)
        {
            return;
        }

        var closed = 0;

        foreach (var column in db.GetService<IDesignTimeModel>().Model.SealedColumns())
        {
            closed += await db.CloseAsync(column, seal, stop);
        }

        if (closed > 0)
        {
            // What was overwritten still lies in free pages and dead rows.
            await db.Database.ExecuteSqlRawAsync(db is SqliteDb ? "VACUUM; PRAGMA wal_checkpoint(TRUNCATE);" : "VACUUM FULL", stop);
        }
    }

    private static async Task<int> CloseAsync(this IntervisieDb db, IReadOnlyProperty column, Seal seal, CancellationToken stop)
    {
        var (table, name) = (column.DeclaringType.GetTableName()!, column.GetColumnName());

        // Names of our own tables and columns; what people wrote goes in as a parameter.
        var asking = $"""SELECT CAST("Id" AS TEXT) AS "Key", "{name}" AS "Text" FROM "{table}" WHERE "{name}" NOT LIKE '{Seal.Mark}%'""";
        var closing = $$"""UPDATE "{{table}}" SET "{{name}}" = {0} WHERE CAST("Id" AS TEXT) = {1}""";
        var readable = await db.Database.SqlQueryRaw<Readable>(asking).ToListAsync(stop);

        foreach (var row in readable)
        {
            await db.Database.ExecuteSqlRawAsync(closing, [seal.Close(row.Text), row.Key], stop);
        }

        return readable.Count;
    }
}
