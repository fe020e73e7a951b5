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
        Schools = new DemoSchools(joined);

        Noor = Someone("Noor", null, "Hoekstra");
        Bram = Someone("Bram", null, "Dijkman");
        Saar = Someone("Saar", "van der", "Meulen");
        Youssef = Someone("Youssef", null, "Amrani");
        Lotte = Someone("Lotte", null, "Verbeek");

        Iris = Someone("Iris", "de", "Ruiter");
        Thijs = Someone("Thijs", null, "Postma");
        Fatima = Someone("Fatima", null, "Yilmaz");
        Koen = Someone("Koen", null, "Brouwer");
        Merel = Someone("Merel", "van", "Dongen");
        Daan = Someone("Daan", null, "Scholten");

        Farida = Someone("Farida", null, "Bouzid");
        Marloes = Someone("Marloes", "van", "Dam");
        Gerard = Someone("Gerard", null, "Kuipers");
        Henk = Someone("Henk", null, "Terpstra");
        Wilma = Someone("Wilma", "de", "Groot");
        Pieter = Someone("Pieter", null, "Visser");
    }

    public DemoSchools Schools { get; }

    public School Wilgenhof => Schools.Wilgenhof;

    public School Merwecollege => Schools.Merwecollege;

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

    /// <summary>Facilitates both groups, for schools of two boards.</summary>
    public Person Farida { get; }

    /// <summary>Coach of Noor, with one snapshot shared.</summary>
    public Person Marloes { get; }

    /// <summary>Coach of Bram, with nothing shared.</summary>
    public Person Gerard { get; }

    /// <summary>Looks after the accounts of De Wilgenhof.</summary>
    public Person Henk { get; }

    /// <summary>Leads De Wilgenhof, and assesses its teachers.</summary>
    public Person Wilma { get; }

    /// <summary>Keeps the installation running.</summary>
    public Person Pieter { get; }

    public IReadOnlyList<Person> Everyone =>
    [
        Noor, Bram, Saar, Youssef, Lotte,
        Iris, Thijs, Fatima, Koen, Merel, Daan,
        Farida, Marloes, Gerard, Henk, Wilma, Pieter,
    ];

    /// <summary>Who teaches at De Wilgenhof.</summary>
    public IReadOnlyList<Person> WilgenhofTeachers => [Noor, Saar, Lotte, Thijs, Merel];

    /// <summary>Who teaches at the Merwecollege.</summary>
    public IReadOnlyList<Person> MerweTeachers => [Bram, Youssef, Iris, Fatima, Koen, Daan];

    private Person Someone(string given, string? particle, string family) =>
        Person.Register(new(given, particle, family), $"{given.ToLowerInvariant()}@voorbeeld.test", _joined);
}
