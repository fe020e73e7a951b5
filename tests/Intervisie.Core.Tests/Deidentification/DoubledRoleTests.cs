using Intervisie.Core.Deidentification;

namespace Intervisie.Core.Tests.Deidentification;

/// <summary>What the group reads is still a story: no «moeder [moeder]».</summary>
public sealed class DoubledRoleTests
{
    [Theory]
    [InlineData("Haar moeder Ilse kwam.", "Haar [moeder] kwam.")]
    [InlineData("Toen zei mama Ilse iets.", "Toen zei [moeder] iets.")]
    [InlineData("Tante Bep bracht hem.", "[tante] bracht hem.")]
    [InlineData("Ik belde collega Wout.", "Ik belde [collega].")]
    [InlineData("De zus Ans en de zus Mies kwamen.", "De [zus] en de [zus 2] kwamen.")]
    [InlineData("Zij werkt op obs De Klimop.", "Zij werkt op [school].")]
    public void A_word_that_says_the_same_gives_way(string written, string shared) => Assert.Equal(shared, Scanning.Replaced(written));

    [Theory]
    [InlineData("Mevrouw Jansen knikte.", "Mevrouw [persoon] knikte.")]
    [InlineData("Haar pleegmoeder Ilse kwam.", "Haar pleegmoeder [moeder] kwam.")]
    [InlineData("Moeder, Ilse, kwam.", "Moeder, [persoon], kwam.")]
    public void What_says_more_stays(string written, string shared) => Assert.Equal(shared, Scanning.Replaced(written));

    [Fact]
    public void A_title_that_contradicts_the_role_stays_to_be_seen() =>
        Assert.Equal("Toen zei meneer [moeder] niets.", Scanning.Replaced("Toen zei meneer Jansen niets.", new RosterEntry("moeder", "Jansen")));

    [Fact]
    public void A_title_gives_way_to_the_role_that_the_writer_gave() =>
        Assert.Equal("Toen zei [moeder] niets.", Scanning.Replaced("Toen zei mevrouw Jansen niets.", new RosterEntry("moeder", "Jansen")));

    [Fact]
    public void What_the_writer_chose_instead_does_not_say_it_twice() =>
        Assert.Equal("Haar moeder Iris kwam.", Scanning.Review("Haar moeder Ilse kwam.", [new FindingAnswer("ilse", Replace: true, "Iris")]).Preview("tekst"));

    [Fact]
    public void What_the_writer_pointed_out_makes_room_too() =>
        Assert.Equal("Haar [oom] kwam.", Scanning.Review("Haar oom zwaluwtje kwam.", [], [new AddedFind("zwaluwtje", "[oom]")]).Preview("tekst"));
}
