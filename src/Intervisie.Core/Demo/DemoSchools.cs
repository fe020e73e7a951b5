using Intervisie.Core.Calendar;
using Intervisie.Core.Schools;

namespace Intervisie.Core.Demo;

/// <summary>Two schools of two boards, all invented: one that filled in its side halfway, one that has done the least that is needed.</summary>
public sealed class DemoSchools
{
    private readonly SchoolBoard _wilgen = SchoolBoard.Named("Stichting Wilgenscholen");
    private readonly SchoolBoard _merwe = SchoolBoard.Named("Merwe Scholengroep");
    private readonly List<SafetyContact> _contacts = [];
    private readonly List<ContactPeriod> _calendar = [];
    private readonly SchoolPolicyPage _page;

    internal DemoSchools(DateTimeOffset began)
    {
        Wilgenhof = School.Named(_wilgen, new("Basisschool De Wilgenhof", "03XQ", HolidayRegion.North, Sector.Po)
        {
            Locations = ["Dorpsstraat", "De Dependance"],
            PrivacyContact = "privacy@wilgenscholen.test",
            MailDomain = "voorbeeld.test",
        });
        Merwecollege = School.Named(_merwe, new("Merwecollege", "17ZP", HolidayRegion.Central, Sector.Vo) { MailDomain = "voorbeeld.test" });
        _page = SchoolPolicyPage.Of(Wilgenhof);

        NameContacts(Wilgenhof, SchoolTime.DateOf(began));
        NameContacts(Merwecollege, SchoolTime.DateOf(began));
        WritePage(began);
    }

    public School Wilgenhof { get; }

    public School Merwecollege { get; }

    internal IEnumerable<object> Everything => [_wilgen, _merwe, Wilgenhof, Merwecollege, .. _contacts, _page, .. _calendar];

    internal IEnumerable<SafetyContact> ContactsOf(School school) => _contacts.Where(c => c.SchoolId == school.Id);

    /// <summary>The talks of the school year this day is in.</summary>
    internal void PlanYear(DateOnly today)
    {
        var start = SchoolYear.Of(today).Start;
        Plan(ContactKind.Start, new(start, 9, 7), new(start, 9, 18), isBusy: false);
        Plan(ContactKind.Report, new(start, 11, 30), new(start, 12, 11), isBusy: true);
        Plan(ContactKind.ProvisionalAdvice, new(start + 1, 1, 18), new(start + 1, 1, 29), isBusy: true);
        Plan(ContactKind.Progress, new(start + 1, 3, 1), new(start + 1, 3, 12), isBusy: false);
        Plan(ContactKind.Closing, new(start + 1, 6, 21), new(start + 1, 7, 2), isBusy: true);
    }

    private void Plan(ContactKind kind, DateOnly from, DateOnly until, bool isBusy) =>
        _calendar.Add(ContactPeriod.Plan(Wilgenhof, kind, from, until, note: null, isBusy));

    private void NameContacts(School school, DateOnly day)
    {
        Name(school, SafetyContactKind.ChildProtection, new("Anneke Vos", "06-00000011", "ma tot en met do"), day);
        Name(school, SafetyContactKind.Confidant, new("Rob de Lange", "06-00000012", "di en vr"), day);
        Name(school, SafetyContactKind.Aggression, new("Conciërge en directie", "0100-000013", "schooldagen 7.30–17.00 uur"), day);
        Name(school, SafetyContactKind.Coach, new("De coach van je school", "06-00000014", "schooldagen tot 18.00 uur"), day);
    }

    private void Name(School school, SafetyContactKind kind, SafetyContactFacts facts, DateOnly day) =>
        _contacts.Add(SafetyContact.Of(school, kind, facts, day));

    private void WritePage(DateTimeOffset now) => _page.Write(
        new Dictionary<PolicyHeading, string>
        {
            [PolicyHeading.Structure] = """
                Elk kind heeft in september een **startgesprek**: de ouders vertellen, wij luisteren. In november en maart volgen gesprekken over de voortgang.

                Tussendoor is de groepsleerkracht het eerste aanspreekpunt. Berichten beantwoorden we op schooldagen binnen twee dagen, niet na 18.00 uur.
                """,
            [PolicyHeading.Culture] = """
                Op het plein zeggen we gedag en maken we een afspraak. Inhoudelijk praten we binnen, met de deur dicht.

                Ouders kennen hun kind thuis, wij kennen het in de groep. Allebei is nodig.
                """,
        },
        advice: null,
        "Het ouderteam",
        PolicyLinks.None,
        now);
}
