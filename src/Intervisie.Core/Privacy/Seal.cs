using Microsoft.AspNetCore.DataProtection;

namespace Intervisie.Core.Privacy;

/// <summary>
/// Closes what people write for themselves before it goes into the database, and opens it for its owner (NL: <i>verzegelen</i>). The key ring it
/// closes with is itself encrypted with a certificate outside the database, so that a copy of the database tells nothing.
/// </summary>
public sealed class Seal(IDataProtectionProvider keys)
{
    /// <summary>How every sealed text begins: the framework's own mark, in the letters it writes it in.</summary>
    public const string Mark = "CfDJ8";

    private const string Purpose = "Intervisie.Originals.v1";

    private readonly IDataProtector protector = keys.CreateProtector(Purpose);

    public string Close(string text) => protector.Protect(text);

    /// <exception cref="System.Security.Cryptography.CryptographicException">It was closed with another key ring, or was changed.</exception>
    public string Open(string sealedText) => protector.Unprotect(sealedText);

    /// <summary>
    /// Has the key ring renew itself now if it must. It stores new keys over a connection of its own, which on SQLite would wait for ever for a
    /// transaction that is itself waiting for the key.
    /// </summary>
    public void MakeReady() => protector.Protect(string.Empty);
}
