using Intervisie.Core.People;
using Intervisie.Core.Rounds;
using Microsoft.EntityFrameworkCore;

namespace Intervisie.Core.Data;

/// <summary>Erasing an account: everything of its owner goes, what they gave to others stays without a name (domain §9.3).</summary>
public static class Erasing
{
    public static IQueryable<Person> ToErase(this IQueryable<Person> people, DateTimeOffset now)
    {
        var since = (now - Person.TimeToTakeAlong).ToUniversalTime();

        return people.Where(p => p.LeftAt != null && p.LeftAt <= since && p.ErasedAt == null);
    }

    /// <summary>Erases the account; saving is the caller's, and all of it one transaction.</summary>
    public static async Task EraseAsync(this IntervisieDb db, Person person, DateTimeOffset now, CancellationToken stop)
    {
        var id = person.Id;
        var email = person.Email?.ToLowerInvariant();

        // What was brought in goes with the feedback on it: that is about the same talk.
        db.RemoveRange(await db.Contributions.Where(c => c.AuthorId == id).ToListAsync(stop));
        db.RemoveRange(await db.Reflections.Where(r => r.AuthorId == id).ToListAsync(stop));
        db.RemoveRange(await db.Assignments.Where(a => a.ReaderId == id && a.Feedback == null).ToListAsync(stop));
        db.RemoveRange(await db.Intentions.Where(i => i.OwnerId == id).ToListAsync(stop));
        db.RemoveRange(await db.Drafts.Where(d => d.OwnerId == id).ToListAsync(stop));
        db.RemoveRange(await db.KnownNames.Where(n => n.OwnerId == id).ToListAsync(stop));
        db.RemoveRange(await db.Snapshots.Where(s => s.OwnerId == id).ToListAsync(stop));
        db.RemoveRange(await db.SnapshotShares.Where(s => s.OwnerId == id || s.CoachId == id).ToListAsync(stop));
        db.RemoveRange(await db.CoachingRelations.Where(c => c.CoachId == id || c.StarterId == id).ToListAsync(stop));
        db.RemoveRange(await db.SectionProgress.Where(p => p.PersonId == id).ToListAsync(stop));
        db.RemoveRange(await db.CheckAnswers.Where(a => a.PersonId == id).ToListAsync(stop));
        db.RemoveRange(await db.PracticeRuns.Where(r => r.PersonId == id).ToListAsync(stop));
        db.RemoveRange(await db.Mails.Where(m => m.PersonId == id).ToListAsync(stop));
        db.RemoveRange(await db.Memberships.Where(m => m.PersonId == id).ToListAsync(stop));
        db.RemoveRange(await db.AssessorRelations.Where(r => r.AssessorId == id || r.AssessedId == id).ToListAsync(stop));
        db.RemoveRange(await db.Appointments.Where(a => a.PersonId == id).ToListAsync(stop));
        db.RemoveRange(await db.Invitations.Where(i => i.Email != null && i.Email == email && (i.AcceptedAt != null || i.WithdrawnAt != null)).ToListAsync(stop));

        // Thumbs stay in the total of their round: without them the others' answers could be reckoned out.
        var evaluations = await db.Set<Evaluation>().Where(e => e.PersonId == id).ToListAsync(stop);
        evaluations.ForEach(e => e.ForgetLesson());

        if (evaluations.Count > 0 || await db.Assignments.AnyAsync(a => a.ReaderId == id && a.Feedback != null, stop))
        {
            await db.LoosenAsync(id, stop);
            person.Erase(now);
        }
        else
        {
            db.Remove(person);
        }
    }

    /// <summary>Where the row stays for the feedback they gave, what a deleted row takes along by itself is taken by hand.</summary>
    private static async Task LoosenAsync(this IntervisieDb db, Guid id, CancellationToken stop)
    {
        await db.PromiseChecks.Where(c => c.PersonId == id).ForEachAsync(c => db.Entry(c).Property(x => x.PersonId).CurrentValue = null, stop);
        await db.Promises.Where(p => p.SignedById == id).ForEachAsync(p => db.Entry(p).Property(x => x.SignedById).CurrentValue = null, stop);
        await db.LeakReports.Where(l => l.ReporterId == id).ForEachAsync(l => db.Entry(l).Property(x => x.ReporterId).CurrentValue = null, stop);
        db.RemoveRange(await db.UserClaims.Where(c => c.UserId == id).ToListAsync(stop));
        db.RemoveRange(await db.UserLogins.Where(l => l.UserId == id).ToListAsync(stop));
        db.RemoveRange(await db.UserTokens.Where(t => t.UserId == id).ToListAsync(stop));
        db.RemoveRange(await db.UserPasskeys.Where(k => k.UserId == id).ToListAsync(stop));
    }
}
