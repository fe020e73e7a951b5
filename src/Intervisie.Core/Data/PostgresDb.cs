using Intervisie.Core.Deidentification;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Intervisie.Core.Data;

/// <summary>The database on a PostgreSQL server, for more than one machine.</summary>
public sealed class PostgresDb(DbContextOptions<PostgresDb> options) : IntervisieDb(options)
{
    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        configurationBuilder.Properties<DateTimeOffset>().HaveConversion<Utc>();
        configurationBuilder.Properties<SharedText>().HaveConversion<SharedTextColumn>();
    }

    private sealed class Utc() : ValueConverter<DateTimeOffset, DateTimeOffset>(
        moment => moment.ToUniversalTime(),
        moment => moment);
}
