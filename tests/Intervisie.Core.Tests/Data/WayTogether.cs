using Intervisie.Core.Coaching;
using Intervisie.Core.Consent;
using Intervisie.Core.Data;
using Intervisie.Core.Groups;
using Intervisie.Core.People;
using Microsoft.EntityFrameworkCore;

namespace Intervisie.Core.Tests.Data;

/// <summary>A way in which two people come together, as the product does it.</summary>
internal sealed record WayTogether(string Name, Func<IntervisieDb, SmallSchool, Person, Person, Task> Bring)
{
    public static readonly IReadOnlyList<WayTogether> All =
    [
        new("both are members", (db, school, one, other) => Seat(db, school, (one, GroupPart.Member), (other, GroupPart.Member))),
        new("who assesses facilitates", (db, school, one, other) => Seat(db, school, (one, GroupPart.Facilitator), (other, GroupPart.Member))),
        new("who is assessed facilitates", (db, school, one, other) => Seat(db, school, (one, GroupPart.Member), (other, GroupPart.Facilitator))),
        new("an invitation to the group is accepted", Accept),
        new("one coaches the other", async (db, school, one, other) => db.Add(CoachingRelation.Between(await Of(db, one), await Of(db, other), await db.Schools.SingleAsync(s => s.Id == school.School.Id), SmallSchool.Now))),
        new("who is assessed coaches", async (db, school, one, other) => db.Add(CoachingRelation.Between(await Of(db, other), await Of(db, one), await db.Schools.SingleAsync(s => s.Id == school.School.Id), SmallSchool.Now))),
        new("a snapshot is shared", (db, _, one, other) => Share(db, other, one)),
        new("a snapshot is shared the other way", (db, _, one, other) => Share(db, one, other)),
    ];

    public static WayTogether Named(string name) => All.Single(p => p.Name == name);

    public Task Begin(IntervisieDb db, SmallSchool school) => Bring(db, school, school.Assessor, school.Assessed);

    public Task Begin(IntervisieDb db, SmallSchool school, Person one, Person other) => Bring(db, school, one, other);

    private static Task<Person> Of(IntervisieDb db, Person person) => db.People.SingleAsync(p => p.Id == person.Id);

    private static async Task Seat(IntervisieDb db, SmallSchool school, params (Person Person, GroupPart Part)[] people)
    {
        var group = await db.Groups.Include(g => g.Memberships).SingleAsync(g => g.Id == school.GroupId);

        foreach (var (person, part) in people.Where(p => group.Memberships.All(m => m.PersonId != p.Person.Id || m.LeftAt is not null)))
        {
            if (part == GroupPart.Facilitator)
            {
                group.EntrustTo(await Of(db, person), SmallSchool.Now);
            }
            else
            {
                group.Admit(await Of(db, person), SmallSchool.Now);
            }
        }
    }

    private static async Task Accept(IntervisieDb db, SmallSchool school, Person one, Person other)
    {
        await Seat(db, school, (one, GroupPart.Member));
        var invitation = Invitation.For(new($"{Guid.NewGuid():N}@voorbeeld.test", null, Role.Member), school.School.Id, school.GroupId, SmallSchool.Now);
        db.Add(invitation);
        await db.AcceptAsync(invitation, await Of(db, other), Role.Member, SmallSchool.Now, CancellationToken.None);
    }

    private static async Task Share(IntervisieDb db, Person owner, Person coach)
    {
        var snapshot = await db.Snapshots.FirstAsync(s => s.OwnerId == owner.Id);
        db.Add(SnapshotShare.Give(owner.Id, snapshot.Id, coach.Id, SmallSchool.Now));
    }
}
