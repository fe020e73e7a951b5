using System.Net;

namespace Intervisie.Web.Tests.School;

public sealed class LeaverTests(Site site) : IClassFixture<Site>
{
    [Fact]
    public async Task Who_left_the_last_school_hears_until_when_and_finds_the_way()
    {
        var daan = site.IdOf("Daan");
        site.Change(db =>
        {
            foreach (var appointment in db.Appointments.Where(a => a.PersonId == daan))
            {
                appointment.End(DateTimeOffset.UnixEpoch);
            }

            db.People.Single(p => p.Id == daan).Leave(DateTimeOffset.UnixEpoch);
        });
        var main = (await (await site.As("Daan")).Read("/school")).QuerySelector("main")!;

        Assert.Contains("Tot en met za 31 januari 1970", main.TextContent, StringComparison.Ordinal);
        Assert.NotNull(main.QuerySelector("a[href='/meenemen']"));
    }

    [Fact]
    public async Task The_summary_says_which_contact_a_fault_belongs_to()
    {
        var henk = await site.As("Henk");
        var address = new SchoolsOfTheDemo(site).Wilgenhof("/veiligheidscontacten");
        var answer = await henk.Send(await henk.Read(address), "/veiligheidscontacten", ("Contacts[1].Phone", ""));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Contains("Vertrouwenspersoon: vul ook een telefoonnummer in", (await Visit.Parse(answer)).QuerySelector(".error-summary")!.TextContent, StringComparison.Ordinal);
    }
}
