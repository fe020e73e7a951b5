using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Intervisie.Core.Data;

/// <summary>What holds for every table.</summary>
internal static class ModelRules
{
    /// <summary>Our entities choose their id; otherwise a new child of a tracked parent is taken for an existing row.</summary>
    public static void GiveEveryGuidKeyItsOwnValue(this ModelBuilder builder)
    {
        var keys = builder.Model.GetEntityTypes()
            .SelectMany(e => e.FindPrimaryKey()?.Properties ?? [])
            .Where(p => p.ClrType == typeof(Guid));

        foreach (var key in keys)
        {
            key.ValueGenerated = ValueGenerated.Never;
        }
    }
}
