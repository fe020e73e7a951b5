using Intervisie.Core.People;
using Intervisie.Core.Schools;

namespace Intervisie.Core.Demo;

/// <summary>The people of the demo world, all invented. Tests know them by name.</summary>
public sealed class DemoCast
{
    private readonly DateTimeOffset _joined;

    internal DemoCast(DateTimeOffset joined)
    {
        _joined = joined;
        Wilgenhof = School.Named("Basisschool De Wilgenhof", HolidayRegion.North, Sector.Po);
        Merwecollege = School.Named("Merwecollege", HolidayRegion.Central, Sector.Vo);

        Noor = Someone("Noor", null, "Hoekstra", Wilgenhof);
        Bram = Someone("Bram", null, "Dijkman", Merwecollege);
        Saar = Someone("Saar", "van der", "Meulen", Wilgenhof);
        Youssef = Someone("Youssef", null, "Amrani", Merwecollege);
        Lotte = Someone("Lotte", null, "Verbeek", Wilgenhof);

        Iris = Someone("Iris", "de", "Ruiter", Merwecollege);
        Thijs = Someone("Thijs", null, "Postma", Wilgenhof);
        Fatima = Someone("Fatima", null, "Yilmaz", Merwecollege);
        Koen = Someone("Koen", null, "Brouwer", Merwecollege);
        Merel = Someone("Merel", "van", "Dongen", Wilgenhof);
        Daan = Someone("Daan", null, "Scholten", Merwecollege);

        Farida = Someone("Farida", null, "Bouzid", Merwecollege);
        Marloes = Someone("Marloes", "van", "Dam", Wilgenhof);
        Gerard = Someone("Gerard", null, "Kuipers", Merwecollege);
        Henk = Someone("Henk", null, "Terpstra", Wilgenhof);
        Wilma = Someone("Wilma", "de", "Groot", Wilgenhof);
        Pieter = Someone("Pieter", null, "Visser", school: null);
    }

    public School Wilgenhof { get; }

    public School Merwecollege { get; }

    /// <summary>First year, group 5; her coach may see one snapshot of hers.</summary>
    public Person Noor { get; }

    public Person Bram { get; }

    public Person Saar { get; }

    public Person Youssef { get; }

    public Person Lotte { get; }

    /// <summary>An outsider to Noor's group: she is in the other one.</summary>
    public Person Iris { get; }

    public Person Thijs { get; }

    public Person Fatima { get; }

    public Person Koen { get; }

    public Person Merel { get; }

    public Person Daan { get; }

    /// <summary>Facilitates both groups.</summary>
    public Person Farida { get; }

    /// <summary>Coach of Noor, with one snapshot shared.</summary>
    public Person Marloes { get; }

    /// <summary>Coach of Bram, with nothing shared.</summary>
    public Person Gerard { get; }

    /// <summary>Looks after the accounts of De Wilgenhof.</summary>
    public Person Henk { get; }

    /// <summary>Leads De Wilgenhof, and assesses.</summary>
    public Person Wilma { get; }

    /// <summary>Keeps the installation running.</summary>
    public Person Pieter { get; }

    public IReadOnlyList<Person> Everyone =>
    [
        Noor, Bram, Saar, Youssef, Lotte,
        Iris, Thijs, Fatima, Koen, Merel, Daan,
        Farida, Marloes, Gerard, Henk, Wilma, Pieter,
    ];

    private Person Someone(string given, string? particle, string family, School? school) =>
        Person.Register(new(given, particle, family), $"{given.ToLowerInvariant()}@voorbeeld.test", school, _joined);
}
