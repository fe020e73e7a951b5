using Intervisie.Core.Privacy;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Intervisie.Core.Data;

/// <summary>Which columns are stored sealed, and how (NL: <i>verzegeld</i>).</summary>
internal static class Sealing
{
    private const string Annotation = "Intervisie:Sealed";

    /// <summary>Its owner alone reads it: the database holds it closed.</summary>
    public static PropertyBuilder<T> IsSealed<T>(this PropertyBuilder<T> property) => property.HasAnnotation(Annotation, true);

    public static IEnumerable<IReadOnlyProperty> SealedColumns(this IReadOnlyModel model) =>
        model.GetEntityTypes().SelectMany(e => e.GetProperties()).Where(p => p.FindAnnotation(Annotation) is not null);

    /// <summary>Puts the seal behind whatever already turns these values into text.</summary>
    /// <param name="seal">None for tools that look at tables only; reading or writing a sealed column then fails.</param>
    public static void SealPrivateColumns(this ModelBuilder builder, Seal? seal)
    {
        var sealing = new ValueConverter<string, string>(text => Required(seal).Close(text), stored => Required(seal).Open(stored));

        foreach (var property in builder.Model.SealedColumns().Cast<IMutableProperty>().ToList())
        {
            property.SetValueConverter(property.GetValueConverter()?.ComposeWith(sealing) ?? sealing);
        }
    }

    private static Seal Required(Seal? seal) => seal ?? throw new InvalidOperationException("This database was opened without a key ring: what people wrote stays closed.");
}
