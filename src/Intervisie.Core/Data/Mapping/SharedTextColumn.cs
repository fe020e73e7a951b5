using Intervisie.Core.Deidentification;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Intervisie.Core.Data;

/// <summary>An approved text in a column of its own.</summary>
internal sealed class SharedTextColumn() : ValueConverter<SharedText, string>(text => text.Value, value => SharedText.FromStore(value));
