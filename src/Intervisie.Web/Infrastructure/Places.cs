namespace Intervisie.Web.Infrastructure;

/// <summary>Where our files lie; relative paths count from the content root.</summary>
public static class Places
{
    /// <summary><c>Data:Directory</c>: the SQLite file and, in Development, mail.</summary>
    public static string DataDirectory(this WebApplicationBuilder builder) => builder.Place("Data:Directory", "data");

    /// <summary><c>Content:Directory</c>: modules, methods, skills and sources.</summary>
    public static string ContentDirectory(this WebApplicationBuilder builder) => builder.Place("Content:Directory", "content");

    /// <summary><c>Keys:Certificate</c>: the certificate that opens the key ring; outside the database and outside its backup.</summary>
    public static string CertificateFile(this WebApplicationBuilder builder) => builder.Place("Keys:Certificate", "keys/intervisie.pfx");

    private static string Place(this WebApplicationBuilder builder, string setting, string otherwise) =>
        Path.GetFullPath(Path.Combine(builder.Environment.ContentRootPath, builder.Configuration[setting] ?? otherwise));
}
