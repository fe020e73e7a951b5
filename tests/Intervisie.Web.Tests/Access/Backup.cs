using Microsoft.Data.Sqlite;

namespace Intervisie.Web.Tests.Access;

/// <summary>Puts the database of a running site back as it was, so that one act does not change the answer to the next.</summary>
internal sealed class Backup : IDisposable
{
    private readonly SqliteConnection _live;
    private readonly SqliteConnection _copy = new("Data Source=:memory:");

    public Backup(Site site)
    {
        _live = new SqliteConnection($"Data Source={Path.Combine(site.DataDirectory, "intervisie.db")}");
        _live.Open();
        _copy.Open();
        _live.BackupDatabase(_copy);
    }

    public void Restore() => _copy.BackupDatabase(_live);

    public void Dispose()
    {
        _live.Dispose();
        _copy.Dispose();
    }
}
