using System.Text.Json;
using System.Text.Json.Serialization;
using Intervisie.Core.Deidentification;

namespace Intervisie.Core.Data;

/// <summary>Brings an approved text back from the database; only text that was approved ever got there.</summary>
internal sealed class SharedTextJson : JsonConverter<SharedText>
{
    public override SharedText Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        SharedText.FromStore(reader.GetString()!);

    public override void Write(Utf8JsonWriter writer, SharedText value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value.Value);
}
