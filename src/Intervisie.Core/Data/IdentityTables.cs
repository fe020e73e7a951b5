using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;

namespace Intervisie.Core.Data;

/// <summary>Which tables Identity has: schema version 3, with those for passkeys.</summary>
public static class IdentityTables
{
    public static readonly IServiceProvider WithPasskeys =
        new ServiceCollection().Configure<IdentityOptions>(Choose).BuildServiceProvider();

    public static void Choose(IdentityOptions identity) => identity.Stores.SchemaVersion = IdentitySchemaVersions.Version3;
}
