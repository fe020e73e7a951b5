using Intervisie.Core.Data;
using Intervisie.Core.Schools;
using Intervisie.Web.Tests.People;
using Intervisie.Web.Tests.Rounds;

namespace Intervisie.Web.Tests.Access;

/// <summary>Fills an address with things of Noor's: what she has not shared, and where she has, what she shared with her group or coach.</summary>
internal sealed class NoorsThings(Site site)
{
    private readonly Guid _hidden = HiddenText.OfIn(site, "Noor");

    private readonly Guid _noor = site.IdOf("Noor");

    /// <summary>The demo world has no code that works.</summary>
    private readonly Guid _code = site.CodeWithIdFor().Id;

    public string Address(string template)
    {
        var path = template.Split(' ')[1];

        return Values(path)
            .Aggregate(path, (filled, value) => filled.Replace($"{{{value.Name}}}", value.Value, StringComparison.Ordinal));
    }

    private IEnumerable<(string Name, string Value)> Values(string path)
    {
        yield return ("module", "toon");
        yield return ("name", "illustration.svg");
        yield return ("section", "wat-we-weten");
        yield return ("check", "check-1");
        yield return ("route", "eerste-100-dagen");
        yield return ("token", new string('0', 64));
        yield return ("code", "404");
        yield return ("starterId", _noor.ToString());
        yield return ("schoolId", First(db => db.Schools.Where(s => s.Name.EndsWith("De Wilgenhof")).Select(s => s.Id)));
        yield return ("personId", _noor.ToString());
        yield return ("groupId", First(db => db.GroupsVisibleTo(_noor).Select(g => g.Id)));
        yield return ("id", path.Split('/')[1] switch
        {
            "scholen" when path.Contains("/uitnodigingen/", StringComparison.Ordinal) => First(db => db.Invitations.Where(i => i.Email == "jasmijn@voorbeeld.test").Select(i => i.Id)),
            "scholen" when path.Contains("/codes/", StringComparison.Ordinal) => _code.ToString(),
            "scholen" when path.Contains("/rollen/", StringComparison.Ordinal) => First(db => db.Appointments.Where(a => a.PersonId == _noor).Select(a => a.Id)),
            "scholen" when path.Contains("/begeleiding/", StringComparison.Ordinal) => First(db => db.CoachingRelations.Where(c => c.StarterId == _noor).Select(c => c.Id)),
            "scholen" when path.Contains("/beoordelaars/", StringComparison.Ordinal) => First(db => db.AssessorRelations.Where(a => a.AssessedId == _noor).Select(a => a.Id)),
            "beheer" => First(db => db.Schools.Where(s => s.Name.EndsWith("De Wilgenhof")).Select(s => s.Id)),
            "reflecties" => First(db => db.Reflections.Where(r => r.AuthorId == _noor && !db.Contributions.Any(c => c.ReflectionId == r.Id)).Select(r => r.Id)),
            "rondes" => First(db => db.RoundsVisibleTo(_noor).Where(r => r.ClosedAt == null).Select(r => r.Id)),
            "inbrengen" => First(db => db.Contributions.Where(c => c.AuthorId == _noor).Select(c => c.Id)),
            "herkenbaar" => _hidden.ToString(),
            "namenlijst" => First(db => db.KnownNames.Where(n => n.OwnerId == _noor).Select(n => n.Id)),
            "toewijzingen" => First(db => db.Assignments.Where(a => a.ReaderId == _noor).Select(a => a.Id)),
            "momentopnames" => First(db => db.SnapshotShares.Where(s => s.OwnerId == _noor).Select(s => s.SnapshotId)),
            "voornemens" => First(db => db.Intentions.Where(i => i.OwnerId == _noor).Select(i => i.Id)),
            "scholen" => First(db => db.ContactPeriods.Where(p => db.Schools.Any(s => s.Id == p.SchoolId && s.Sector == Sector.Po)).OrderBy(p => p.From).Select(p => p.Id)),
            _ => Guid.Empty.ToString(),
        });
    }

    private string First(Func<IntervisieDb, IQueryable<Guid>> query) => site.Ask(db => query(db).First()).ToString();
}
