using Intervisie.Core.Calendar;
using Intervisie.Core.Methods;

namespace Intervisie.Core.Rounds;

/// <summary>When a round opens and when each of its steps ends, counted in school days (NL: <i>planning</i>).</summary>
public sealed record RoundSchedule(DateTimeOffset OpensAt, IReadOnlyList<DateTimeOffset> StepEnds)
{
    /// <summary>Half a day after 23.59 in which a text is still on time.</summary>
    public static readonly TimeSpan Grace = TimeSpan.FromHours(12);

    private static readonly TimeOnly Morning = new(8, 0);

    /// <summary>Opens at 8.00 on the first school day from this date; every step lasts its window of school days.</summary>
    public static RoundSchedule From(DateOnly opensOn, Method method, SchoolCalendar calendar)
    {
        var day = calendar.Add(opensOn, 0);
        var opens = SchoolTime.At(day, Morning);
        var ends = new List<DateTimeOffset>();

        foreach (var step in method.Steps)
        {
            day = calendar.Add(day, step.Window);
            ends.Add(SchoolTime.EndOf(day));
        }

        return new(opens, ends);
    }

    /// <summary>The end that lies this many school days later, again at 23.59.</summary>
    public static DateTimeOffset Later(DateTimeOffset endsAt, int schoolDays, SchoolCalendar calendar) =>
        SchoolTime.EndOf(calendar.Add(SchoolTime.DateOf(endsAt), schoolDays));
}
