using System.Globalization;

namespace Intervisie.Web.Infrastructure;

/// <summary>Development: the real clock, moved ahead by hand so that a round of weeks can be walked through in minutes.</summary>
public sealed class DemoClock : TimeProvider
{
    private readonly string _file;
    private long _aheadTicks;

    /// <param name="directory">Where the distance is kept, so that a restart does not turn time back.</param>
    public DemoClock(string directory)
    {
        _file = Path.Combine(directory, "clock");

        if (File.Exists(_file))
        {
            _aheadTicks = long.Parse(File.ReadAllText(_file), CultureInfo.InvariantCulture);
        }
    }

    public TimeSpan Ahead => TimeSpan.FromTicks(Interlocked.Read(ref _aheadTicks));

    public override DateTimeOffset GetUtcNow() => base.GetUtcNow() + Ahead;

    /// <summary>Moves the clock to this moment; it only goes ahead.</summary>
    public void MoveTo(DateTimeOffset moment)
    {
        var ahead = moment - base.GetUtcNow();

        if (ahead > Ahead)
        {
            Interlocked.Exchange(ref _aheadTicks, ahead.Ticks);
            File.WriteAllText(_file, ahead.Ticks.ToString(CultureInfo.InvariantCulture));
        }
    }
}
