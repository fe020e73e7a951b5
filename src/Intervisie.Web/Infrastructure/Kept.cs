namespace Intervisie.Web.Infrastructure;

/// <summary>How long a piece of a page that is the same for many is kept in memory once it was written (NL: <i>bewaard</i>).</summary>
public static class Kept
{
    /// <summary>Since somebody last saw it.</summary>
    public static TimeSpan AnHour => TimeSpan.FromHours(1);
}
