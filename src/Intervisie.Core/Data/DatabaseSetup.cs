using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Storage;
using Microsoft.Extensions.DependencyInjection;

namespace Intervisie.Core.Data;

/// <summary>Chooses the database: PostgreSQL where a connection is given, else one SQLite file.</summary>
public static class DatabaseSetup
{
    public static IServiceCollection AddIntervisieDb(this IServiceCollection services, string? postgres, string directory)
    {
        services.Configure<IdentityOptions>(IdentityTables.Choose);
        services.AddScoped(scope => new Lazy<IntervisieDb>(scope.GetRequiredService<IntervisieDb>));

        return string.IsNullOrWhiteSpace(postgres) ? services.AddSqlite(directory) : services.AddPostgres(postgres);
    }

    private static IServiceCollection AddSqlite(this IServiceCollection services, string directory)
    {
        DataDirectory.Make(directory);
        var file = Path.Combine(directory, "intervisie.db");

        return services.AddDbContext<IntervisieDb, SqliteDb>(
            o => o.UseSqlite($"Data Source={file}").AddInterceptors(new DurableSqlite()).ReplaceService<IModelCacheKeyFactory, SealedModelKey>(),
            optionsLifetime: ServiceLifetime.Singleton);
    }

    private static IServiceCollection AddPostgres(this IServiceCollection services, string connection) =>
        services.AddDbContext<IntervisieDb, PostgresDb>(o => o.UsePostgres(connection).ReplaceService<IModelCacheKeyFactory, SealedModelKey>(), optionsLifetime: ServiceLifetime.Singleton);

    // The provider's own strategy retries nothing either, but wraps a deadlock in advice to retry, so that a clash is not seen as one.
    internal static DbContextOptionsBuilder UsePostgres(this DbContextOptionsBuilder options, string connection) =>
        options.UseNpgsql(connection, npgsql => npgsql.ExecutionStrategy(dependencies => new NonRetryingExecutionStrategy(dependencies)));
}
