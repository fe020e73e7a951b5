using Intervisie.Web.Infrastructure;

namespace Intervisie.Web.Tests.Infrastructure;

public sealed class DemoClockFileTests : IDisposable
{
    private readonly string _directory = Directory.CreateTempSubdirectory("intervisie-clock-").FullName;

    [Fact]
    public void A_restart_does_not_turn_time_back()
    {
        var clock = new DemoClock(_directory);
        clock.MoveTo(clock.GetUtcNow().AddDays(3));

        Assert.Equal(clock.Ahead, new DemoClock(_directory).Ahead);
        Assert.Single(Directory.GetFiles(_directory));
    }

    [Fact]
    public void A_file_that_was_cut_off_does_not_stop_the_start()
    {
        File.WriteAllText(Path.Combine(_directory, "clock"), string.Empty);

        Assert.Equal(TimeSpan.Zero, new DemoClock(_directory).Ahead);
    }

    public void Dispose() => Directory.Delete(_directory, recursive: true);
}
