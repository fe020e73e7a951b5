namespace Intervisie.Web.Infrastructure;

/// <summary>The clock on the wall of a Dutch school (NL: <i>Nederlandse tijd</i>); moments are stored in UTC and shown here.</summary>
public static class AmsterdamTime
{
    private static readonly TimeZoneInfo Zone = TimeZoneInfo.FindSystemTimeZoneById("Europe/Amsterdam");

    public static DateTimeOffset InAmsterdam(this DateTimeOffset moment) => TimeZoneInfo.ConvertTime(moment, Zone);
}
