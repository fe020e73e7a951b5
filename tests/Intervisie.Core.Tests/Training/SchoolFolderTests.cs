using System.Globalization;
using Intervisie.Core.Content;
using Intervisie.Core.Tests.Content;
using Intervisie.Core.Training;

namespace Intervisie.Core.Tests.Training;

/// <summary>A folder that a school laid beside ours, with one module of its own: ours on tone under another name.</summary>
public sealed class SchoolFolderTests : IDisposable
{
    private const string Module = "modules/01-welkom/module.md";
    private const string Talk = "modules/01-welkom/gesprek.md";

    private readonly ContentFolder school = Lay();

    public void Dispose() => school.Dispose();

    [Fact]
    public void Its_module_comes_after_ours_and_says_whose_it_is()
    {
        var library = Load();

        Assert.Equal(["waarom", "toon", "vertrouwen", "perspectief", "welkom"], library.Modules.Select(module => module.Slug));
        Assert.Equal([null, null, null, null, "De Wilgenhof"], library.Modules.Select(module => module.School));
        Assert.Equal("welkom", library.After(library.Find("perspectief")!)!.Slug);
    }

    [Fact]
    public void It_may_name_our_sources_and_its_own()
    {
        school.Spoil(Module, "sources: [s0", "sources: [wilgenhof, s0");
        school.Write(Bibliography.FileName, "- id: wilgenhof\n  authors: De Wilgenhof\n  year: '2026'\n  title: Ouderbeleid\n  publication: Eigen uitgave\n");

        Assert.Equal(["Ouderbeleid", "Hoe voer je goede oudergesprekken?"], Load().Find("welkom")!.Sources.Take(2).Select(source => source.Title));
        Assert.Null(Load().Bibliography.Find("wilgenhof"));
    }

    [Fact]
    public void Its_pictures_lie_in_its_own_folder()
    {
        school.Write("modules/01-welkom/stoel.svg", "<svg/>");
        school.Spoil(Module, "Je hebt je voorbereid.", "![een stoel](stoel.svg)");

        Assert.Equal(Path.Combine(school.Path, "modules/01-welkom/stoel.svg"), Load().Find("welkom")!.ImageFile("stoel.svg"));
        Assert.Null(Load().Find("toon")!.ImageFile("stoel.svg"));
    }

    [Fact]
    public void It_may_link_to_our_modules()
    {
        school.Spoil(Module, "Je hebt je voorbereid.", "Lees ook [toon](/leren/toon/wat-we-weten).");

        Assert.NotNull(Load().Find("welkom"));
    }

    [Fact]
    public void Several_schools_each_lay_their_own()
    {
        using var other = Lay();
        other.Spoil("school.yml", "De Wilgenhof", "Het Baken");
        Directory.Move(Path.Combine(other.Path, "modules/01-welkom"), Path.Combine(other.Path, "modules/01-baken"));
        other.Spoil("modules/01-baken/module.md", "slug: welkom", "slug: baken");

        Assert.Equal(["De Wilgenhof", "Het Baken"], TrainingLibrary.Load(ContentFolder.Real, school.Path, other.Path).Modules.Skip(4).Select(module => module.School));
    }

    [Fact]
    public void A_folder_without_modules_yet_adds_none()
    {
        Directory.Delete(Path.Combine(school.Path, "modules"), recursive: true);

        Assert.Equal(4, Load().Modules.Count);
    }

    [Fact]
    public void Without_a_name_of_a_school_it_is_not_read()
    {
        school.Remove("school.yml");

        AssertTold("school.yml", 1, "Dit bestand ontbreekt. Maak het aan");
    }

    [Theory]
    [InlineData("school.yml", "name: De Wilgenhof", "naam: De Wilgenhof", "naam: De", "«naam» kennen we hier niet. Wel: name")]
    [InlineData("school.yml", "name: De Wilgenhof", "name: De Wilgenhof\nplaats: x", "plaats: x", "«plaats» kennen we hier niet")]
    [InlineData(Module, "sources: [s0", "sources: [x9", "sources: [x9", "«x9» staat niet in sources.yml")]
    [InlineData(Module, "skills: [toon]", "skills: [toom]", "skills:", "«toom» kennen we niet")]
    [InlineData(Module, "Je hebt je voorbereid.", "[x](/leren/nergens)", "[x](/leren/nergens)", "De pagina «/leren/nergens» is er niet")]
    [InlineData(Module, "**Fictieve casus, po", "**Po", "::: voorbeeld po", "begint niet met «Fictieve casus»")]
    [InlineData(Talk, "# 1 · Etiket", "# 2 · Etiket", "# 2 · Etiket", "hoort bij module 2, maar staat in de map van module 1")]
    public void The_same_checks_hold_with_the_folder_named(string file, string written, string mistake, string at, string reason)
    {
        school.Spoil(file, written, mistake);

        AssertTold(file, school.LineOf(file, at), reason);
    }

    [Fact]
    public void A_slug_of_ours_is_taken()
    {
        Directory.Move(Path.Combine(school.Path, "modules/01-welkom"), Path.Combine(school.Path, "modules/01-toon"));
        school.Spoil("modules/01-toon/module.md", "slug: welkom", "slug: toon");

        AssertTold("modules/01-toon/module.md", 1, "dezelfde «order» of «slug» als «Toon: hoe je het zegt». Beide moeten uniek zijn");
    }

    [Fact]
    public void A_pattern_of_its_own_is_told_at_its_own_modules()
    {
        foreach (var number in new[] { "02", "03", "04", "05" })
        {
            school.Write($"modules/{number}-les-{number}/module.md", school.Text(Module).Replace("slug: welkom\norder: 1", $"slug: les-{number}\norder: {int.Parse(number, CultureInfo.InvariantCulture)}", StringComparison.Ordinal));
            school.Write($"modules/{number}-les-{number}/gesprek.md", school.Text(Talk).Replace("# 1 · Etiket", $"# {int.Parse(number, CultureInfo.InvariantCulture)} · Etiket", StringComparison.Ordinal));
        }

        // The best answers of the three checks on tone are c, c and a.
        AssertTold(Module, school.LineOf(Module, "::: check"), "Over alle checks staat het beste antwoord 10 van de 15 keer op plaats c");
        Assert.Equal(4, TrainingLibrary.Read(ContentFolder.Real, [school.Path], new ContentFaults()).Modules.Count(module => module.School is null));
    }

    [Fact]
    public void What_is_wrong_at_a_school_takes_nothing_from_ours()
    {
        school.Spoil(Module, "(bron:v8)", "(bron:x9)");
        var faults = new ContentFaults();

        var library = TrainingLibrary.Read(ContentFolder.Real, [school.Path], faults);

        Assert.Equal(1, faults.Count);
        Assert.Equal(["waarom", "toon", "vertrouwen", "perspectief"], library.Modules.Select(module => module.Slug));
    }

    private TrainingLibrary Load() => TrainingLibrary.Load(ContentFolder.Real, school.Path);

    private void AssertTold(string file, int line, string reason)
    {
        var faults = Assert.Throws<ContentFaultException>(Load).Faults;

        Assert.Contains(faults, fault => fault.File == Path.Combine(school.Path, file) && fault.Line == line && fault.What.Contains(reason, StringComparison.Ordinal));
    }

    private static ContentFolder Lay()
    {
        var folder = ContentFolder.Empty();
        folder.Write("school.yml", "name: De Wilgenhof\n");
        folder.Write(Module, File.ReadAllText(Path.Combine(ContentFolder.Real, "modules/02-toon/module.md")));
        folder.Write(Talk, File.ReadAllText(Path.Combine(ContentFolder.Real, "modules/02-toon/gesprek.md")));
        folder.Spoil(Module, "slug: toon\norder: 2", "slug: welkom\norder: 1");
        folder.Spoil(Talk, "# 2 ·", "# 1 ·");
        return folder;
    }
}
