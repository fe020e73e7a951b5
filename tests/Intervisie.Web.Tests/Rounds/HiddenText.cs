using Intervisie.Core.Data;
using Intervisie.Core.Deidentification;
using Intervisie.Core.Rounds;
using Microsoft.EntityFrameworkCore;

namespace Intervisie.Web.Tests.Rounds;

/// <summary>What the demo world does not have: a text that was hidden, and a list of names.</summary>
internal static class HiddenText
{
    /// <summary>Hides what this person shared first, as somebody of their group, and has them know one name.</summary>
    /// <returns>The report to mend.</returns>
    public static Guid OfIn(Site site, string givenName)
    {
        var author = site.IdOf(givenName);
        var report = Guid.Empty;

        site.Change(db =>
        {
            var round = db.Rounds.Where(r => r.Contributions.Any(c => c.AuthorId == author && c.WithdrawnAt == null)).OrderBy(r => r.OpensAt).Whole().First();
            var now = round.Steps[^1].EndsAt;
            var reader = db.MemberIdsOf(round.GroupId).First(m => m != author);
            report = round.Report(round.OpenContributions.First(c => c.AuthorId == author), LeakPart.Text, feedback: null, reader, now).Id;
            db.LearnNamesAsync(author, [new RosterEntry("leerling", "Xanthe")], now, CancellationToken.None).GetAwaiter().GetResult();
        });

        return report;
    }
}
