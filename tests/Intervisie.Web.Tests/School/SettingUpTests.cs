using System.Net;

namespace Intervisie.Web.Tests.School;

public sealed class SettingUpTests : IDisposable
{
    private readonly Site _site = new();
    private readonly SchoolsOfTheDemo _schools;

    public SettingUpTests() => _schools = new SchoolsOfTheDemo(_site);

    public void Dispose() => _site.Dispose();

    [Fact]
    public async Task The_details_are_kept_and_lead_on_to_the_contacts_while_those_are_open()
    {
        var henk = await _site.As("Henk");
        await Save(henk, ("Name", "De Wilgenhof"), ("Brin", "03xq"), ("Locations", "Dorpsstraat\r\n\r\nDe Dependance\r\n"), ("MailDomain", "wilgenhof.test"));
        _site.Change(db => db.SafetyContacts.Remove(db.SafetyContacts.First(c => c.SchoolId == _schools.WilgenhofId)));
        var answer = await Save(henk, ("Name", "De Wilgenhof"));

        Assert.Equal(_schools.Wilgenhof("/veiligheidscontacten"), answer.Headers.Location!.OriginalString);
        var school = _site.Ask(db => db.Schools.Single(s => s.Name == "De Wilgenhof"));
        Assert.Equal("03XQ", school.Brin);
        Assert.Equal(["Dorpsstraat", "De Dependance"], school.Locations);
        Assert.Equal("wilgenhof.test", school.MailDomain);
    }

    [Theory]
    [InlineData("Brin", "3XQ", "twee cijfers en twee letters")]
    [InlineData("MailDomain", "noor@school.nl", "wat er na de @ komt")]
    [InlineData("Name", "", "naam van de school")]
    public async Task A_detail_that_is_wrong_is_said_at_its_field_and_kept(string field, string value, string message)
    {
        var answer = await Save(await _site.As("Henk"), (field, value), ("PrivacyContact", "Anke van de administratie"));
        var page = await Visit.Parse(answer);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Contains(message, page.QuerySelector($"#{field}-field-error")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(value, page.QuerySelector($"#{field}")!.GetAttribute("value") ?? "");
        Assert.Equal("Anke van de administratie", page.QuerySelector("#PrivacyContact")!.GetAttribute("value"));
    }

    [Fact]
    public async Task Contacts_that_are_saved_again_are_checked_today()
    {
        var henk = await _site.As("Henk");
        var page = await henk.Read(_schools.Wilgenhof("/veiligheidscontacten"));
        var answer = await henk.Send(page, "/veiligheidscontacten");

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        Assert.All(Contacts(), c => Assert.Equal(_site.Today, c));
        Assert.Equal(4, Contacts().Count);
    }

    [Fact]
    public async Task A_contact_that_is_half_filled_in_is_refused_at_what_is_missing()
    {
        var henk = await _site.As("Henk");
        var page = await henk.Read(_schools.Wilgenhof("/veiligheidscontacten"));
        var answer = await henk.Send(page, "/veiligheidscontacten", ("Contacts[1].Name", ""), ("Contacts[2].Phone", "bel maar"));
        var again = await Visit.Parse(answer);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Contains("wie het is", again.QuerySelector("#Contacts_1__Name-field-error")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("telefoonnummer", again.QuerySelector("#Contacts_2__Phone-field-error")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("bel maar", again.QuerySelector("#Contacts_2__Phone")!.GetAttribute("value"));
        Assert.Equal("Rob de Lange", _site.Ask(db => db.SafetyContacts.Single(c => c.SchoolId == _schools.WilgenhofId && c.Kind == Core.Schools.SafetyContactKind.Confidant).Name));
    }

    [Fact]
    public async Task A_contact_that_is_emptied_is_missing_again()
    {
        var henk = await _site.As("Henk");
        var page = await henk.Read(_schools.Wilgenhof("/veiligheidscontacten"));
        await henk.Send(page, "/veiligheidscontacten", ("Contacts[3].Name", ""), ("Contacts[3].Phone", ""), ("Contacts[3].Reachable", " "));

        Assert.Equal(3, Contacts().Count);
        Assert.Equal(4, _site.Ask(db => db.SafetyContacts.Count(c => c.SchoolId != _schools.WilgenhofId)));
        Assert.Contains("nog te doen", (await henk.Read(_schools.Wilgenhof())).QuerySelector("a[href$='/veiligheidscontacten'] .status")!.TextContent, StringComparison.Ordinal);
    }

    private List<DateOnly> Contacts() => _site.Ask(db => db.SafetyContacts.Where(c => c.SchoolId == _schools.WilgenhofId).Select(c => c.CheckedOn).ToList());

    private async Task<HttpResponseMessage> Save(Visit henk, params (string Name, string Value)[] fields) =>
        await henk.Send(await henk.Read(_schools.Wilgenhof("/gegevens")), "/gegevens", fields);
}
