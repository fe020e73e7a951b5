using Intervisie.Core.Schools;

namespace Intervisie.Core.Tests.Schools;

public sealed class CalendarTests
{
    private static readonly SchoolYear Year = new(2026);
    private static readonly DateOnly FirstDay = new(2026, 8, 1);

    [Theory]
    [InlineData("2026-07-31", 2025)]
    [InlineData("2026-08-01", 2026)]
    [InlineData("2027-01-01", 2026)]
    public void A_school_year_begins_in_August(string day, int start)
    {
        var date = DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture);

        Assert.Equal(start, SchoolYear.Of(date).Start);
        Assert.True(SchoolYear.Of(date).Holds(date));
    }

    [Fact]
    public void It_is_written_with_both_years() => Assert.Equal("2026–2027", Year.ToString());

    [Fact]
    public void Busy_weeks_are_the_Mondays_each_once_in_order()
    {
        var later = Period(new(2026, 11, 30), new(2026, 12, 11));
        var earlier = Period(new(2026, 11, 29), new(2026, 12, 1));

        Assert.Equal([new(2026, 11, 23), new(2026, 11, 30), new(2026, 12, 7)], ContactPeriod.BusyWeeks([later, earlier]));
    }

    [Fact]
    public void Calm_lines_and_proposals_make_no_week_busy()
    {
        var calm = Period(A.Monday, A.Monday, isBusy: false);
        var proposal = ContactPeriod.Propose(A.School(), ContactKind.Report, A.Monday, A.Monday);

        Assert.Empty(ContactPeriod.BusyWeeks([calm, proposal]));
    }

    [Fact]
    public void A_line_stays_within_a_school_year_and_does_not_end_before_it_begins()
    {
        Assert.Throws<RuleBrokenException>(() => Period(new(2026, 7, 20), new(2026, 8, 3)));
        Assert.Throws<RuleBrokenException>(() => Period(A.Monday, A.Monday.AddDays(-1)));
        Assert.Throws<RuleBrokenException>(() => Period(A.Monday, A.Monday, note: new string('a', ContactPeriod.MaxNoteLength + 1)));
    }

    [Fact]
    public void The_usual_year_is_a_proposal_within_the_year_and_asks_advice_of_primary_schools_alone()
    {
        var primary = UsualYear.For(A.School(), Year, [], FirstDay);
        var secondary = UsualYear.For(School.Named(SchoolBoard.Named("Merwe"), new("Merwecollege", "17ZP", HolidayRegion.Central, Sector.Vo)), Year, [], FirstDay);

        Assert.All(primary, p => Assert.True(p.IsProposal && Year.Holds(p.From) && Year.Holds(p.Until)));
        Assert.Equal(new DateOnly(2027, 1, 11), primary.Single(p => p.Kind == ContactKind.ProvisionalAdvice).From);
        Assert.True(primary.Single(p => p.Kind == ContactKind.FinalAdvice).Until < new DateOnly(2027, 3, 24));
        Assert.Equal([ContactKind.ProvisionalAdvice, ContactKind.FinalAdvice], primary.Select(p => p.Kind).Except(secondary.Select(p => p.Kind)));
    }

    [Fact]
    public void The_usual_year_leaves_out_what_is_over_and_keeps_off_the_weekend()
    {
        var rest = UsualYear.For(A.School(), Year, [], new(2026, 12, 21));

        Assert.DoesNotContain(rest, p => p.Kind is ContactKind.Start or ContactKind.Report);
        Assert.All(
            UsualYear.For(A.School(), Year, [], FirstDay).SelectMany(p => new[] { p.From, p.Until }),
            day => Assert.DoesNotContain(day.DayOfWeek, new[] { DayOfWeek.Saturday, DayOfWeek.Sunday }));
    }

    [Fact]
    public void The_note_of_a_proposal_typed_by_hand_makes_no_proposal()
    {
        var typed = Period(A.Monday, A.Monday, note: $" {ContactPeriod.Proposal} ");

        Assert.False(typed.IsProposal);
        Assert.NotNull(typed.Note);
    }

    [Fact]
    public void What_the_school_planned_already_is_not_proposed_again()
    {
        var planned = ContactPeriod.Plan(A.School(), ContactKind.Report, new(2026, 11, 30), new(2026, 12, 4), null, isBusy: true);
        var first = UsualYear.For(A.School(), Year, [planned], FirstDay);

        Assert.DoesNotContain(first, p => p.Kind == ContactKind.Report);
        Assert.Empty(UsualYear.For(A.School(), Year, [planned, .. first], FirstDay));
    }

    private static ContactPeriod Period(DateOnly from, DateOnly until, string? note = null, bool isBusy = true) =>
        ContactPeriod.Plan(A.School(), ContactKind.Report, from, until, note, isBusy);
}
