using Intervisie.Core.Calendar;
using Intervisie.Core.Data;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Intervisie.Web.Tests;

/// <summary>The real site with the demo world, in a folder of its own; in Development unless told otherwise.</summary>
public class Site : WebApplicationFactory<Program>
{
    private readonly string _directory = Directory.CreateTempSubdirectory("intervisie-site-").FullName;
    private Dictionary<string, Guid>? _ids;

    protected virtual string Environment => "Development";

    /// <summary>Where people find the site; the default when none.</summary>
    protected virtual string? Address => null;

    public string DataDirectory => Path.Combine(_directory, "data");

    public string CertificateFile => Path.Combine(_directory, "keys", "site.pfx");

    /// <summary>The day it is for the site.</summary>
    public DateOnly Today => SchoolTime.DateOf(Services.GetRequiredService<TimeProvider>().GetUtcNow());

    /// <summary>A visitor without an account.</summary>
    public Visit Anonymous() => new(CreateClient(Options()));

    /// <summary>A visitor who signed in as one of the cast, by first name.</summary>
    public async Task<Visit> As(string givenName)
    {
        var visit = Anonymous();
        await visit.SignInAs(IdOf(givenName));

        return visit;
    }

    /// <summary>Waits until the jobs have run once.</summary>
    public async Task BecomeReady()
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        using var beat = new PeriodicTimer(TimeSpan.FromMilliseconds(100));

        while (!(await Anonymous().Get("/health/ready")).IsSuccessStatusCode)
        {
            Assert.True(await beat.WaitForNextTickAsync(patience.Token));
        }
    }

    public Guid IdOf(string givenName)
    {
        _ids ??= Ask(db => db.People.AsNoTracking().AsEnumerable().ToDictionary(p => p.Name.Given, p => p.Id, StringComparer.Ordinal));

        return _ids[givenName];
    }

    public T Ask<T>(Func<IntervisieDb, T> question)
    {
        using var scope = Services.CreateScope();

        var db = scope.ServiceProvider.GetRequiredService<IntervisieDb>();
        db.StayWithin(SchoolBoundary.Lifted);

        return question(db);
    }

    /// <summary>Changes what is there, and saves it.</summary>
    public void Change(Action<IntervisieDb> change) => Ask(db =>
    {
        change(db);

        return db.SaveChangesAsync().GetAwaiter().GetResult();
    });

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseEnvironment(Environment);
        builder.UseSetting("Data:Directory", DataDirectory);
        builder.UseSetting("Site:Address", Address ?? "http://localhost:5080");
        builder.UseSetting("Content:Directory", Path.Combine(Repository.Root, "content"));
        builder.UseSetting("Keys:Certificate", CertificateFile);
    }

    protected override void Dispose(bool disposing)
    {
        base.Dispose(disposing);

        if (disposing && Directory.Exists(_directory))
        {
            SqliteConnection.ClearAllPools();
            Directory.Delete(_directory, recursive: true);
        }
    }

    private static WebApplicationFactoryClientOptions Options() => new() { AllowAutoRedirect = false, HandleCookies = true };
}

/// <summary>The site as a school would run it: an empty database, no demo world.</summary>
public sealed class ProductionSite : Site
{
    protected override string Environment => "Production";
}

/// <summary>The site behind a proxy that ends TLS: requests reach it in the clear.</summary>
public sealed class SiteBehindProxy : Site
{
    protected override string Address => "https://intervisie.voorbeeld.test";
}
