namespace Intervisie.Web.Tests.School;

/// <summary>Where the two schools of the demo world are.</summary>
internal sealed class SchoolsOfTheDemo(Site site)
{
    public Guid WilgenhofId => Id("De Wilgenhof");

    public string Wilgenhof(string path = "") => $"/scholen/{WilgenhofId}{path}";

    public string Merwecollege(string path = "") => $"/scholen/{Id("Merwecollege")}{path}";

    private Guid Id(string name) => site.Ask(db => db.Schools.Single(s => s.Name.Contains(name)).Id);
}
