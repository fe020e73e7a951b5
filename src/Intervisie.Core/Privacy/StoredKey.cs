namespace Intervisie.Core.Privacy;

/// <summary>One key of the key ring that protects cookies and forms, as XML encrypted with a certificate that lies outside the database.</summary>
public sealed class StoredKey
{
    private StoredKey()
    {
    }

    public int Id { get; private init; }

    public string FriendlyName { get; private init; } = string.Empty;

    public string Xml { get; private init; } = string.Empty;

    public static StoredKey Of(string friendlyName, string xml) => new() { FriendlyName = friendlyName, Xml = xml };
}
