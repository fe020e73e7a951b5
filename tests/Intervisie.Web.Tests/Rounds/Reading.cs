using Intervisie.Core.Methods;
using Intervisie.Core.Rounds;
using Intervisie.Tests;
using Intervisie.Web.Infrastructure;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Intervisie.Web.Tests.Rounds;

/// <summary>The round of Dinsdagmiddag in the demo world: it stands in feedback; who reads whom differs from run to run.</summary>
internal static class Reading
{
    public static Round Round(this Site site) => site.Ask(db => db.Rounds.Whole().AsNoTracking().Single(r => r.Id == Id(site)));

    /// <summary>A text that nobody has responded to yet; the same one within a test.</summary>
    public static Guid Unanswered(this Site site) => site.Round().Assignments.OrderBy(a => a.Id).First(a => a.Feedback is null).Id;

    public static Assignment Assignment(this Site site, Guid id) => site.Round().Assignments.Single(a => a.Id == id);

    public static Task<Visit> AsReaderOf(this Site site, Guid assignmentId) => site.As(site.NameOf(site.Assignment(assignmentId).ReaderId));

    public static Contribution ContributionOf(this Site site, string author) => site.Round().Contributions.First(c => c.AuthorId == site.IdOf(author));

    public static string NameOf(this Site site, Guid personId) => site.Ask(db => db.People.AsNoTracking().Single(p => p.Id == personId).Name.Given);

    /// <summary>To the moment at which the step with this form is over.</summary>
    public static void MoveClockPast(this Site site, StepForm form) =>
        site.Services.GetRequiredService<DemoClock>().MoveTo(site.Round().Steps.Single(s => s.Form == form).MovesAt.AddMinutes(1));

    private static Guid Id(Site site)
    {
        var iris = site.IdOf("Iris");

        return site.Ask(db => db.Rounds
            .Where(r => db.Memberships.Any(m => m.GroupId == r.GroupId && m.PersonId == iris))
            .OrderByDescending(r => r.OpensAt).Select(r => r.Id).First());
    }
}
