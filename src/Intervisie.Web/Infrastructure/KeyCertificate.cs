using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace Intervisie.Web.Infrastructure;

/// <summary>The certificate that opens the key ring: a file that only we may read, made at the first start.</summary>
public static class KeyCertificate
{
    private const int KeyBits = 3072;
    private const UnixFileMode OwnerOnly = UnixFileMode.UserRead | UnixFileMode.UserWrite;

    /// <summary>Loads the file, or makes it where there is none. Whoever loses it loses what was encrypted with it.</summary>
    public static X509Certificate2 LoadOrCreate(string file)
    {
        if (!File.Exists(file))
        {
            Create(file);
        }

        return X509CertificateLoader.LoadPkcs12FromFile(file, password: null);
    }

    private static void Create(string file)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        using var rsa = RSA.Create(KeyBits);
        var request = new CertificateRequest("CN=Intervisie key ring", rsa, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);

        // Key encryption looks at the key, not at the dates; the first moment is fixed so that no clock is needed.
        using var certificate = request.CreateSelfSigned(
            new DateTimeOffset(2026, 1, 1, 0, 0, 0, TimeSpan.Zero),
            new DateTimeOffset(2126, 1, 1, 0, 0, 0, TimeSpan.Zero));

        Save(file, certificate.Export(X509ContentType.Pkcs12));
    }

    /// <summary>Written aside and moved, so that two nodes that start at once never read half a file; the first one stays.</summary>
    private static void Save(string file, byte[] bytes)
    {
        var aside = $"{file}.{Guid.NewGuid():N}";
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };

        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = OwnerOnly;
        }

        using (var stream = new FileStream(aside, options))
        {
            stream.Write(bytes);
            stream.Flush(flushToDisk: true);
        }

        try
        {
            File.Move(aside, file, overwrite: false);
        }
        catch (IOException) when (File.Exists(file))
        {
            File.Delete(aside);
        }
    }
}
