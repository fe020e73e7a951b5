using Intervisie.Core.People;
using Intervisie.Core.Schools;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Intervisie.Web.Tests.People;

/// <summary>The school that Henk looks after, for tests about its people.</summary>
internal static class Wilgenhof
{
    public static Guid SchoolOf(this Site site, string ending) => site.Ask(db => db.Schools.Where(s => s.Name.EndsWith(ending)).Select(s => s.Id).Single());

    public static string People(this Site site) => $"/scholen/{site.SchoolOf("De Wilgenhof")}/mensen";

    public static string Colleague(this Site site, string givenName) => $"{site.People()}/{site.IdOf(givenName)}";

    public static DateTimeOffset Now(this Site site) => site.Services.GetRequiredService<TimeProvider>().GetUtcNow();

    /// <summary>An invitation whose mail has gone, with the link that stood in it.</summary>
    public static string LinkFor(this Site site, string email, Role role, PersonName? name = null, Guid? groupId = null, string school = "De Wilgenhof")
    {
        var token = Invitation.NewToken();
        var invitation = Invitation.For(new(email, name, role), site.SchoolOf(school), groupId, site.Now());
        invitation.Send(token, site.Now());
        site.Change(db => db.Add(invitation));

        return $"/welkom/{token}";
    }

    public static string CodeFor(this Site site, Guid? groupId = null) => site.CodeWithIdFor(groupId).Code;

    public static (Guid Id, string Code) CodeWithIdFor(this Site site, Guid? groupId = null, string school = "De Wilgenhof")
    {
        var code = JoinCode.New();
        var id = site.SchoolOf(school);
        var made = JoinCode.For(site.Ask(db => db.Schools.Single(s => s.Id == id)), groupId, code, site.Now());
        site.Change(db => db.Add(made));

        return (made.Id, code);
    }

    public static int InvitationsTo(this Site site, string email) => site.Ask(db => db.Invitations.Count(i => i.Email == email));

    public static IReadOnlyList<Role> RolesOf(this Site site, string email) => site.Ask(db => db.Appointments
        .Where(a => a.EndedAt == null && db.People.Any(p => p.Id == a.PersonId && p.Email == email)).Select(a => a.Role).OrderBy(r => r).ToList());

    /// <summary>A school that says where its work mail is.</summary>
    public static void HasMailAt(this Site site, string? domain) => site.Ask(db => db.Schools
        .Where(s => s.Name.EndsWith("De Wilgenhof")).ExecuteUpdate(s => s.SetProperty(x => x.MailDomain, domain)));

    public static Guid GroupOf(this Site site, string givenName)
    {
        var id = site.IdOf(givenName);

        return site.Ask(db => db.Memberships.Where(m => m.PersonId == id && m.LeftAt == null).Select(m => m.GroupId).First());
    }
}
