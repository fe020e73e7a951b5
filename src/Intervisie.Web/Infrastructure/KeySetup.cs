using System.Security.Cryptography.X509Certificates;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.Extensions.Options;

namespace Intervisie.Web.Infrastructure;

/// <summary>The key ring lies in the database, so that nodes share it, encrypted with a certificate that does not.</summary>
public static class KeySetup
{
    public static void AddKeyRing(this WebApplicationBuilder builder)
    {
        var certificate = KeyCertificate.LoadOrCreate(builder.CertificateFile());

        builder.Services.AddDataProtection()
            .SetApplicationName("Intervisie")
            .ProtectKeysWithCertificate(certificate)
            .UnprotectKeysWithAnyCertificate(certificate);

        builder.Services.AddSingleton<DatabaseKeyRing>();
        builder.Services.AddSingleton<IConfigureOptions<KeyManagementOptions>>(services =>
            new ConfigureOptions<KeyManagementOptions>(o => o.XmlRepository = services.GetRequiredService<DatabaseKeyRing>()));
    }
}
