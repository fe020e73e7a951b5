using Intervisie.Core.Calendar;
using Intervisie.Core.People;
using Intervisie.Core.Schools;

namespace Intervisie.Core.Demo;

/// <summary>Who is what at which school, who assesses whom, and what leadership promised.</summary>
internal sealed class DemoSchoolLife(DemoCast cast, DateTimeOffset now)
{
    private readonly List<Appointment> _appointments = [];
    private readonly List<AssessorRelation> _assessors = [];
    private readonly List<PromiseCheck> _checks = [];
    private readonly List<SchoolPromise> _promises = [];

    /// <summary>Asked and not answered yet; the mail with the link is long gone.</summary>
    private readonly List<Invitation> _invitations = [Invitation.For(new("jasmijn@voorbeeld.test", new("Jasmijn", null, "Bos"), Role.Starter), cast.Wilgenhof.Id, groupId: null, now.AddDays(-2))];

    public IEnumerable<object> Everything => [.. _invitations, .. _appointments, .. _assessors, .. _promises, .. _checks];

    public void Begin()
    {
        Appoint(cast.WilgenhofTeachers, Role.Starter, cast.Wilgenhof);
        Appoint(cast.MerweTeachers, Role.Starter, cast.Merwecollege);
        Appoint([cast.Farida], Role.Facilitator, cast.Merwecollege);
        Appoint([cast.Farida], Role.Facilitator, cast.Wilgenhof);
        Appoint([cast.Marloes], Role.Coach, cast.Wilgenhof);
        Appoint([cast.Gerard], Role.Coach, cast.Merwecollege);
        Appoint([cast.Henk], Role.SchoolAdmin, cast.Wilgenhof);
        Appoint([cast.Wilma], Role.Leadership, cast.Wilgenhof);
        Appoint([cast.Pieter], Role.PlatformAdmin, school: null);

        _assessors.AddRange(cast.WilgenhofTeachers.Select(t => AssessorRelation.Between(cast.Wilma, t, cast.Wilgenhof, now.AddDays(-360))));
        cast.Schools.PlanYear(SchoolTime.DateOf(now));
        Promise();
    }

    private void Appoint(IEnumerable<Person> people, Role role, School? school) =>
        _appointments.AddRange(people.Select(p => Appointment.Of(p, role, school, now.AddDays(-360))));

    private void Promise()
    {
        _promises.Add(SchoolPromise.Sign(
            cast.Wilgenhof,
            new Dictionary<string, string>(StringComparer.Ordinal)
            {
                ["uren"] = "40 uur per jaar, werkverdelingsplan bladzijde 6",
                ["coach"] = "Marloes van Dam",
                ["tijd"] = "Gespreksavonden eindigen om 20.40 uur, daarna schrijftijd",
                ["nazorg"] = "Marloes of Rob, dezelfde avond",
                ["inzage"] = string.Empty,
                ["teksten"] = string.Empty,
            },
            cast.Wilma.Id,
            cast.Wilma.Name.ToString(),
            now.AddDays(-80)));

        foreach (var (person, before) in cast.WilgenhofTeachers.Append(cast.Marloes).Where(p => p != cast.Noor).Select((p, i) => (p, i)))
        {
            var check = PromiseCheck.Of(cast.Wilgenhof, person.Id, SchoolYear.Of(SchoolTime.DateOf(now)), before);
            check.Answer(PromiseLine.All.ToDictionary(l => l.Key, l => l.Key is "tijd" && before % 2 == 0 ? PromiseAnswer.Partly : PromiseAnswer.Yes, StringComparer.Ordinal));
            _checks.Add(check);
        }
    }
}
