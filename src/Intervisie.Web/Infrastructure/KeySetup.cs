using System.Security.Cryptography.X509Certificates;
using Intervisie.Core.Privacy;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.AuthenticatedEncryption;
using Microsoft.AspNetCore.DataProtection.AuthenticatedEncryption.ConfigurationModel;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.Extensions.Options;

namespace Intervisie.Web.Infrastructure;

/// <summary>The key ring lies in the database, so that nodes share it, encrypted with a certificate that does not.</summary>
public static class KeySetup
{
    // One pass instead of two: every page view opens a cookie and makes a token. Keys made before keep their own algorithm.
    private static readonly AuthenticatedEncryptorConfiguration Algorithms = new() { EncryptionAlgorithm = EncryptionAlgorithm.AES_256_GCM };

    public static void AddKeyRing(this WebApplicationBuilder builder)
    {
        var certificate = KeyCertificate.LoadOrCreate(builder.CertificateFile());

        builder.Services.AddDataProtection()
            .SetApplicationName("Intervisie")
            .UseCryptographicAlgorithms(Algorithms)
            .ProtectKeysWithCertificate(certificate)
            .UnprotectKeysWithAnyCertificate(certificate);

        builder.Services.AddSingleton<Seal>();
        builder.Services.AddSingleton<DatabaseKeyRing>();
        builder.Services.AddSingleton<IConfigureOptions<KeyManagementOptions>>(services =>
            new ConfigureOptions<KeyManagementOptions>(o => o.XmlRepository = services.GetRequiredService<DatabaseKeyRing>()));
    }
}
