using Microsoft.EntityFrameworkCore;

namespace Intervisie.Web.Tests.Privacy;

/// <summary>A copy of the database opens no cookie: its keys are encrypted with a certificate that lies elsewhere.</summary>
public sealed class KeyRingTests(Site site) : IClassFixture<Site>
{
    [Fact]
    public async Task The_keys_in_the_database_are_encrypted_with_the_certificate()
    {
        await site.As("Noor");

        var keys = site.Ask(db => db.Keys.AsNoTracking().Select(k => k.Xml).ToList());

        Assert.NotEmpty(keys);
        Assert.All(keys, xml => Assert.Contains("<EncryptedData", xml, StringComparison.Ordinal));
        Assert.All(keys, xml => Assert.DoesNotContain("<masterKey", xml, StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_certificate_lies_outside_the_data_folder_and_is_its_owners_alone()
    {
        await site.As("Noor");
        var file = new FileInfo(site.CertificateFile);

        Assert.True(file.Exists);
        Assert.DoesNotContain(Path.GetFullPath(site.DataDirectory), file.FullName, StringComparison.Ordinal);
        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, file.UnixFileMode);
    }
}
