using Intervisie.Core.Data;
using Intervisie.Core.Deidentification;
using Intervisie.Core.Groups;
using Intervisie.Core.Methods;
using Intervisie.Core.People;
using Intervisie.Core.Reflections;
using Intervisie.Core.Rounds;
using Intervisie.Core.Schools;
using Intervisie.Core.Skills;
using Intervisie.Core.Training;

namespace Intervisie.Core.Demo;

/// <summary>
/// A believable world to look around in (Development) and to test with: two schools, two groups, rounds in different steps,
/// a coach with consent and one without. Made with the same verbs as the real thing.
/// </summary>
public sealed class DemoWorld
{
    private readonly DateTimeOffset _now;
    private readonly DemoRounds _rounds;
    private readonly DemoGrowth _growth;
    private readonly DemoSchoolLife _life;

    private DemoWorld(DemoContent content, Deidentifier deidentifier, DateTimeOffset now)
    {
        _now = now;
        Cast = new DemoCast(now.AddDays(-360));
        _rounds = new DemoRounds(content.Method, deidentifier, now);
        _growth = new DemoGrowth(content.Skills, now);
        _life = new DemoSchoolLife(Cast, now);
    }

    public DemoCast Cast { get; }

    /// <summary>Five members, Noor among them; its round stands open for contributions.</summary>
    public PeerGroup Doorvragers { get; private set; } = null!;

    /// <summary>Six members; its round stands in feedback.</summary>
    public PeerGroup Dinsdagmiddag { get; private set; } = null!;

    /// <summary>A reflection of Noor's that nobody else may see.</summary>
    public Reflection UnsharedReflection { get; private set; } = null!;

    public static DemoWorld Create(DemoContent content, Deidentifier deidentifier, DateTimeOffset now)
    {
        var world = new DemoWorld(content, deidentifier, now);
        world._life.Begin();
        world.FormGroups();
        world.LetTheDoorvragersWork();
        world.LetDinsdagmiddagWork();
        world.LetPeopleGrow(content.Module);

        return world;
    }

    public void AddTo(IntervisieDb db)
    {
        db.StayWithin(SchoolBoundary.Lifted);
        db.AddRange(Cast.Schools.Everything);
        db.AddRange(Cast.Everyone);
        db.AddRange(_life.Everything);
        db.AddRange(Doorvragers, Dinsdagmiddag);
        db.AddRange(_rounds.Reflections);
        db.AddRange(_rounds.Intentions);
        db.AddRange(_rounds.Rounds);
        db.AddRange(_growth.Snapshots);
        db.AddRange(_growth.Relations);
        db.AddRange(_growth.Shares);
        db.AddRange(_growth.Progress);
        db.AddRange(_growth.Runs);
    }

    private void FormGroups()
    {
        Doorvragers = Form("De Doorvragers", Cast.Wilgenhof, [Cast.Noor, Cast.Bram, Cast.Saar, Cast.Youssef, Cast.Lotte]);
        Dinsdagmiddag = Form("Dinsdagmiddag", Cast.Merwecollege, [Cast.Iris, Cast.Thijs, Cast.Fatima, Cast.Koen, Cast.Merel, Cast.Daan]);
    }

    private PeerGroup Form(string name, School school, IEnumerable<Person> members)
    {
        var group = PeerGroup.Open(name, school, Cast.Schools.ContactsOf(school), _now.AddDays(-200));
        group.EntrustTo(Cast.Farida, _now.AddDays(-200));

        foreach (var member in members)
        {
            group.Admit(member, _now.AddDays(-199));
        }

        return group;
    }

    private void LetTheDoorvragersWork()
    {
        var past = _rounds.Open(Doorvragers, schoolDaysAgo: 45);
        Complete(past, Doorvragers, [(Cast.Noor, DemoTexts.Quiet), (Cast.Bram, DemoTexts.Deadline), (Cast.Lotte, DemoTexts.Corridor)]);

        var open = _rounds.Open(Doorvragers, schoolDaysAgo: 1);
        _rounds.BringIn(open, Doorvragers, Cast.Saar, DemoTexts.Promise);
        _rounds.BringIn(open, Doorvragers, Cast.Youssef, DemoTexts.Advice);
        _rounds.CatchUp(open, Doorvragers);

        UnsharedReflection = _rounds.Write(Cast.Noor, DemoTexts.Interpreter, _now.AddDays(-2));
    }

    private void LetDinsdagmiddagWork()
    {
        var closed = _rounds.Open(Dinsdagmiddag, schoolDaysAgo: 22);
        Complete(closed, Dinsdagmiddag, [(Cast.Thijs, DemoTexts.Promise), (Cast.Merel, DemoTexts.Quiet)]);

        var reading = _rounds.Open(Dinsdagmiddag, schoolDaysAgo: 5);
        _rounds.BringIn(reading, Dinsdagmiddag, Cast.Iris, DemoTexts.Corridor);
        _rounds.BringIn(reading, Dinsdagmiddag, Cast.Koen, DemoTexts.Interpreter);
        _rounds.BringIn(reading, Dinsdagmiddag, Cast.Fatima, DemoTexts.Deadline);
        _rounds.GiveFeedback(reading, Dinsdagmiddag, most: 2);
        _rounds.CatchUp(reading, Dinsdagmiddag);
    }

    private void Complete(Round round, PeerGroup group, IEnumerable<(Person Author, DemoText Text)> contributions)
    {
        foreach (var (author, text) in contributions)
        {
            _rounds.BringIn(round, group, author, text);
        }

        _rounds.GiveFeedback(round, group);
        _rounds.React(round, group);
        _rounds.Evaluate(round, group);
        _rounds.CatchUp(round, group);
    }

    private void LetPeopleGrow(TrainingModule module)
    {
        _growth.LookBackOverAYear(Cast.Noor);
        _growth.LookBackOverAYear(Cast.Bram);
        _growth.Guide(Cast.Marloes, Cast.Noor, Cast.Wilgenhof);
        _growth.Guide(Cast.Gerard, Cast.Bram, Cast.Merwecollege);
        _growth.ShareOne(Cast.Noor, Cast.Marloes);
        _growth.Read(Cast.Noor, module, sections: 3);
        _growth.Practise(Cast.Noor, module, choices: 2);
        _growth.Read(Cast.Saar, module, module.Sections.Count);
        _growth.Practise(Cast.Saar, module, choices: 7);
    }
}
