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

        if (File.Exists(_file) && long.TryParse(File.ReadAllText(_file), CultureInfo.InvariantCulture, out var ticks))
        {
            _aheadTicks = ticks;
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
            Keep(ahead);
        }
    }

    /// <summary>Written aside and moved: killed halfway, the old distance stays.</summary>
    private void Keep(TimeSpan ahead)
    {
        var aside = $"{_file}.{Guid.NewGuid():N}";
        File.WriteAllText(aside, ahead.Ticks.ToString(CultureInfo.InvariantCulture));
        File.Move(aside, _file, overwrite: true);
    }
}
