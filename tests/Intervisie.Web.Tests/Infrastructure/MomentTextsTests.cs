using System.Globalization;
using Intervisie.Web.Infrastructure;
using Intervisie.Web.Tests.Localisation;

namespace Intervisie.Web.Tests.Infrastructure;

public sealed class MomentTextsTests
{
    private readonly Wording _text = ScreenTexts.Wording;

    public MomentTextsTests() => CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo("nl-NL");

    [Fact]
    public void The_end_of_a_step_is_written_as_a_school_writes_it()
    {
        var end = new DateTimeOffset(2026, 3, 12, 22, 59, 0, TimeSpan.Zero);

        Assert.Equal("do 12 maart 2026, 23.59 uur", _text.DayAndTime(end));
    }

    [Fact]
    public void In_English_it_is_written_as_a_school_there_would()
    {
        var end = new DateTimeOffset(2026, 3, 12, 22, 59, 0, TimeSpan.Zero);

        Assert.Equal("Thu 12 March 2026, 23:59", Languages.In("en", () => _text.DayAndTime(end)));
    }

    [Fact]
    public void A_moment_in_summer_is_shown_in_summer_time()
    {
        var afternoon = new DateTimeOffset(2026, 6, 11, 13, 45, 0, TimeSpan.Zero);

        Assert.Equal("do 11 juni 2026, 15.45 uur", _text.DayAndTime(afternoon));
    }

    [Fact]
    public void A_day_is_the_day_on_the_wall_of_the_school()
    {
        var shortlyAfterMidnight = new DateTimeOffset(2026, 6, 10, 22, 30, 0, TimeSpan.Zero);

        Assert.Equal("do 11 juni 2026", _text.Day(shortlyAfterMidnight));
    }
}
