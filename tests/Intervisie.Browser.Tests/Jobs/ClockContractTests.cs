using Intervisie.Core.Audit;
using Intervisie.Core.Data;
using Intervisie.Core.Work;
using Intervisie.Web.Jobs;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Intervisie.Browser.Tests.Jobs;

/// <summary>What any job engine must do for us; it runs on the engine the site was compiled with.</summary>
public sealed class ClockContractTests : IAsyncLifetime
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(90);

    private readonly string _directory = Directory.CreateTempSubdirectory("intervisie-clock-").FullName;
    private readonly Gate _gate = new();
    private IHost _host = null!;

    public async Task InitializeAsync()
    {
        var plan = new JobPlan()
            .Every<Counting>("counting", "* * * * *", TimeZoneInfo.Utc)
            .Every<Breaking>("breaking", "0 4 * * *", TimeZoneInfo.Utc)
            .Every<Waiting>("waiting", "0 4 * * *", TimeZoneInfo.Utc);

        var builder = Host.CreateApplicationBuilder();
        builder.Logging.ClearProviders();
        builder.Services.AddIntervisieDb(postgres: null, _directory);
        builder.Services.AddSingleton(TimeProvider.System).AddSingleton(plan).AddSingleton<JobRunner>().AddSingleton(_gate).AddScoped<OneByOne>();
        builder.Services.AddScoped<Counting>().AddScoped<Breaking>().AddScoped<Waiting>();
        builder.Services.Configure<HostOptions>(host => host.ShutdownTimeout = TimeSpan.FromSeconds(30));
        JobEngine.AddJobEngine(builder.Services, plan);

        _host = builder.Build();
        await Ask(async db => await db.Database.MigrateAsync());
        await _host.StartAsync();
    }

    public async Task DisposeAsync()
    {
        _gate.Open();
        await _host.StopAsync();
        _host.Dispose();
        SqliteConnection.ClearAllPools();
        Directory.Delete(_directory, recursive: true);
    }

    [Fact]
    public async Task Every_job_runs_once_right_after_the_start_and_a_broken_one_stops_no_other()
    {
        await _gate.Entered.Task.WaitAsync(Patience);
        _gate.Open();

        var counting = await RunOf("counting");
        var breaking = await RunOf("breaking");

        Assert.True(counting.Succeeded);
        Assert.Equal(nameof(InvalidOperationException), breaking.Fault);
    }

    [Fact]
    public async Task A_job_runs_again_at_its_next_minute() => await RunOf("counting", atLeast: 2);

    [Fact]
    public async Task A_running_job_finishes_when_the_site_stops()
    {
        await _gate.Entered.Task.WaitAsync(Patience);
        var stopping = _host.StopAsync();
        Assert.False(stopping.IsCompleted);

        _gate.Open();
        await stopping;

        Assert.True((await RunOf("waiting")).Succeeded);
    }

    private async Task<JobRun> RunOf(string job, int atLeast = 1)
    {
        using var patience = new CancellationTokenSource(Patience);
        using var beat = new PeriodicTimer(TimeSpan.FromMilliseconds(100));
        List<JobRun> runs = [];

        while (await beat.WaitForNextTickAsync(patience.Token) && runs.Count < atLeast)
        {
            await Ask(async db => runs = await db.JobRuns.AsNoTracking().Where(r => r.Job == job).ToListAsync());
        }

        return runs[0];
    }

    private async Task Ask(Func<IntervisieDb, Task> question)
    {
        await using var scope = _host.Services.CreateAsyncScope();
        await question(scope.ServiceProvider.GetRequiredService<IntervisieDb>());
    }

    private sealed class Gate
    {
        private readonly TaskCompletionSource _opened = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public TaskCompletionSource Entered { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public void Open() => _opened.TrySetResult();

        public Task PassAsync(CancellationToken stop)
        {
            Entered.TrySetResult();

            return _opened.Task.WaitAsync(stop);
        }
    }

    private sealed class Counting : IJob
    {
        public Task RunAsync(CancellationToken stop) => Task.CompletedTask;
    }

    private sealed class Breaking : IJob
    {
        public Task RunAsync(CancellationToken stop) => throw new InvalidOperationException("broken on purpose");
    }

    private sealed class Waiting(Gate gate) : IJob
    {
        public Task RunAsync(CancellationToken stop) => gate.PassAsync(stop);
    }
}
