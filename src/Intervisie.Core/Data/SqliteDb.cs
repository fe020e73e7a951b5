using Intervisie.Core.Deidentification;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Intervisie.Core.Data;

/// <summary>The database in one file beside the site.</summary>
public sealed class SqliteDb(DbContextOptions<SqliteDb> options) : IntervisieDb(options)
{
    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        // SQLite cannot compare or order a DateTimeOffset; ticks in UTC it can.
        configurationBuilder.Properties<DateTimeOffset>().HaveConversion<UtcTicks>();
        configurationBuilder.Properties<SharedText>().HaveConversion<SharedTextColumn>();
    }

    private sealed class UtcTicks() : ValueConverter<DateTimeOffset, long>(
        moment => moment.UtcTicks,
        ticks => new DateTimeOffset(ticks, TimeSpan.Zero));
}
