using System.Globalization;
using Intervisie.Core.Data;
using Intervisie.Core.Deidentification;
using Intervisie.Core.Work;
using Intervisie.Web.Commands;
using Intervisie.Web.Infrastructure;
using Intervisie.Web.Jobs;

CultureInfo.DefaultThreadCurrentCulture = CultureInfo.DefaultThreadCurrentUICulture = CultureInfo.GetCultureInfo("nl-NL");

if (args is [DeidentifyCommand.Name, ..])
{
    return await DeidentifyCommand.Create().Parse(args[1..]).InvokeAsync();
}

var builder = WebApplication.CreateBuilder(args);

builder.AddLog();
builder.AddClock();
builder.AddKeyRing();
builder.AddSignIn();
builder.AddThrottling();
builder.AddPages();
builder.AddContent();
builder.AddIntervisieMail();
builder.AddHealth();

builder.Services.AddIntervisieDb(builder.Configuration.GetConnectionString("Postgres"), builder.DataDirectory());
builder.Services.AddSingleton<Deidentifier>();
builder.Services.AddScoped<OneByOne>();
builder.Services.AddJobs(JobSchedule.Plan);
builder.Services.Configure<HostOptions>(host => host.ShutdownTimeout = TimeSpan.FromSeconds(30));

var app = builder.Build();

await app.PrepareAsync();

app.UseSecurityHeaders();
app.UseCookiePolicy();
app.UseErrorPages();
app.UseRouting();
app.UseAuthentication();
app.UseLanguages();
app.UseAuthorization();
app.UseRateLimiter();
app.MapClientFiles();
app.MapControllers();
app.MapHealth();

await app.RunAsync();

return 0;

/// <summary>The entry point, named so that tests can start the site.</summary>
public sealed partial class Program
{
    private Program()
    {
    }
}
