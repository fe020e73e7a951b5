using System.Globalization;
using Intervisie.Core.Calendar;
using Intervisie.Core.Content;
using Intervisie.Core.Data;
using Intervisie.Core.People;
using Intervisie.Core.Schools;
using Intervisie.Web.Infrastructure;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Intervisie.Web.Features.School;

/// <summary>How the school works with parents (NL: <i>Zo werken wij met ouders</i>), to read.</summary>
[Route("scholen/{schoolId:guid}/ouders")]
[AtSchool]
public sealed class PolicyController(IntervisieDb db, TimeProvider clock) : Controller
{
    [HttpGet]
    public async Task<IActionResult> Details(Guid schoolId, CancellationToken stop)
    {
        var school = await db.Schools.AsNoTracking().SingleAsync(stop);
        var page = await db.PolicyPages.AsNoTracking().SingleOrDefaultAsync(stop);
        var year = SchoolYear.Of(SchoolTime.DateOf(clock.GetUtcNow()));
        var periods = (await db.CalendarOfAsync(schoolId, year, stop)).Where(p => year.Holds(p.From)).ToList();

        return View(new PolicyPage(schoolId, school.Name, HttpContext.IsHere(Role.SchoolAdmin) || HttpContext.IsHere(Role.Leadership), HeadingsOf(page))
        {
            Owner = page?.Owner ?? string.Empty,
            EditedAt = page?.EditedAt,
            Links = LinksOf(page?.Links ?? PolicyLinks.None),
            ContractReviewOn = page?.Links.ContractReviewOn,
            IsPrimary = school.Sector == Sector.Po,
            AdviceHtml = page?.AdviceText is { } advice ? UserProse.ToHtml(advice) : null,
            Calendar = new(year.ToString(), [.. periods.Select(PeriodRow.Of)])
            {
                BusyWeeks = [.. ContactPeriod.BusyWeeks(periods).Select(monday => ISOWeek.GetWeekOfYear(monday.ToDateTime(TimeOnly.MinValue)))],
            },
        });
    }

    private static IReadOnlyList<HeadingRow> HeadingsOf(SchoolPolicyPage? page) =>
        [.. Enum.GetValues<PolicyHeading>().Select(h => new HeadingRow(h, page?.Texts.GetValueOrDefault(h) is { } text ? UserProse.ToHtml(text) : null))];

    private static IReadOnlyList<LinkRow> LinksOf(PolicyLinks links) =>
        [new("Ouderbeleid", links.Policy), new("Afspraken tussen school en ouders (home-school contract)", links.Contract), new("Klachtenregeling", links.Complaints)];
}
