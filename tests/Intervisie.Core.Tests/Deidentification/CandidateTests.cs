using Intervisie.Core.Deidentification;

namespace Intervisie.Core.Tests.Deidentification;

public sealed class CandidateTests
{
    [Theory]
    [InlineData("De moeder van Fenna belde.", "Fenna", "[leerling]")]
    [InlineData("Toen kwam moeder Sietske binnen.", "Sietske", "[moeder]")]
    [InlineData("Dat zag juf Noor.", "Noor", "[collega]")]
    [InlineData("Dat zag juf Wil.", "Wil", "[collega]")]
    [InlineData("Leerling: Jayden Maduro.", "Jayden Maduro", "[leerling]")]
    [InlineData("Daarna sprak mevr. B. van Zijlstra lang.", "B. van Zijlstra", "[persoon]")]
    [InlineData("Groeten, Gwendoline", "Gwendoline", "[persoon]")]
    public void A_capital_after_a_role_word_is_certainly_a_name(string text, string found, string replacement)
    {
        var finding = Assert.Single(Scanning.Scan(text));

        Assert.Equal((FindingKind.Person, true, found, replacement), (finding.Kind, finding.IsCertain, finding.Text, finding.Replacement));
    }

    [Theory]
    [InlineData("Toen keek Fenna om.", "Fenna")]
    [InlineData("Toen keek Jelle Hoekstra om.", "Jelle Hoekstra")]
    [InlineData("Zuzanna Kowalska heet ze.", "Zuzanna Kowalska")]
    [InlineData("Fenna zei niets.", "Fenna")]
    [InlineData("de moeder van fenna was er", "fenna")]
    [InlineData("toen zei fenna d'r vader iets", "fenna")]
    [InlineData("de moeder van mees was er, en mees wilde niet naar binnen", "mees")]
    [InlineData("volgens boris van der Meer klopt het, en dat zei Trui van 't Hof ook", "boris van der Meer")]
    [InlineData("Met K. de V. heb ik gebeld.", "K. de V.")]
    [InlineData("Dat zei moeder van der Laan-de Geus.", "van der Laan-de Geus")]
    public void A_name_that_is_no_word_or_stands_where_names_stand_is_found(string text, string found) =>
        Assert.Equal((FindingKind.Person, true, found), Scanning.Scan(text).Select(f => (f.Kind, f.IsCertain, f.Text)).First());

    [Theory]
    [InlineData("Later stond storm bij het hek.", "storm")]
    [InlineData("Storm stond bij het hek.", "Storm")]
    [InlineData("Later zag ik merel bij het hek.", "merel")]
    public void A_word_that_may_be_a_name_is_asked_about(string text, string found)
    {
        var finding = Assert.Single(Scanning.Scan(text));

        Assert.Equal((FindingKind.Person, false, found), (finding.Kind, finding.IsCertain, finding.Text));
    }

    [Theory]
    [InlineData("Op dinsdag was er Cito en in Magister stond niets.")]
    [InlineData("Met Pasen lazen we Veilig Leren Lezen in het Nederlands.")]
    [InlineData("De moeder van de leerling zei: 'U mag het weten.'")]
    [InlineData("De juf vertelde dat de IB'er en het MT kwamen.")]
    [InlineData("Volgens Epstein en Hoover-Dempsey werkt het.")]
    [InlineData("de moeder vertelde dat de vader boos was")]
    [InlineData("Wie komt er? Niemand! Bakkers niet: Slagers wel.")]
    public void Terms_days_and_sentence_starts_are_no_names(string text) => Assert.Empty(Scanning.Scan(text));

    [Theory]
    [InlineData("Wij werken op obs De Klimop samen.", "obs De Klimop", "[school]")]
    [InlineData("Zij gaat naar het Kromme Rijn College toe.", "het Kromme Rijn College", "[school]")]
    [InlineData("Ze belde kinderopvang Pippeloentje op.", "kinderopvang Pippeloentje", "[organisatie]")]
    public void The_name_of_an_institution_is_replaced_whole(string text, string found, string replacement)
    {
        var finding = Assert.Single(Scanning.Scan(text));

        Assert.Equal((FindingKind.Organisation, true, found, replacement), (finding.Kind, finding.IsCertain, finding.Text, finding.Replacement));
    }

    [Theory]
    [InlineData("Hij werkt in Nieuwegein nu.", "Nieuwegein")]
    [InlineData("Zij komt uit Sint-Oedenrode.", "Sint-Oedenrode")]
    public void A_capital_after_in_or_uit_is_a_place(string text, string found) =>
        Assert.Equal((FindingKind.Place, found, "[plaats]"), Scanning.Scan(text).Select(f => (f.Kind, f.Text, f.Replacement)).Single());

    [Fact]
    public void Who_is_found_once_is_found_everywhere()
    {
        const string text = "De moeder van Fenna belde. Fenna was ziek. Fenna's broer ook, en dat Fennaatje sliep.";

        Assert.Equal("De moeder van [leerling] belde. [leerling] was ziek. [leerling]'s broer ook, en dat [leerling] sliep.", Scanning.Replaced(text));
    }

    [Fact]
    public void A_genitive_is_no_other_person() =>
        Assert.Equal("Toen zei [persoon] iets en pakte ik [persoon]s tas.", Scanning.Replaced("Toen zei Youssef iets en pakte ik Youssefs tas."));

    [Fact]
    public void A_name_that_is_also_a_word_is_not_carried_to_the_word() =>
        Assert.Equal(["Roos"], Scanning.Texts("De moeder van Roos belde. Ik zag een roos staan."));

    [Fact]
    public void All_passages_are_one_text()
    {
        var findings = Scanning.Deidentifier.Scan([new Passage("titel", "Over Fenna"), new Passage("verhaal", "De moeder van Fenna sprak met juf Noor.")], []);

        Assert.Equal([("titel", "[leerling]", true), ("verhaal", "[leerling]", true), ("verhaal", "[collega]", true)], findings.Select(f => (f.PassageKey, f.Replacement, f.IsCertain)));
    }

    [Fact]
    public void First_name_and_whole_name_are_one_person() =>
        Assert.Equal("[moeder] kwam. Later huilde [moeder] even.", Scanning.Replaced("Moeder Sanne Prins kwam. Later huilde Sanne even."));

    [Fact]
    public void Our_own_placeholders_are_not_found() =>
        Assert.Empty(Scanning.Scan("De moeder van [leerling 2] sprak [ib'er] en juf [collega] op [school], begin november.", new RosterEntry("leerling", "School")));

    [Fact]
    public void A_name_in_brackets_is_found() => Assert.Equal(["emma"], Scanning.Texts("De vader van [emma] kwam.", new RosterEntry("leerling", "Emma")));

    [Fact]
    public void Sensitive_words_are_a_warning_only()
    {
        var warning = Assert.Single(Scanning.Deidentifier.Warnings([new Passage("tekst", "Een kind met ADHD was boos.")]));

        Assert.Equal(("ADHD", SensitiveKind.Health, 13), (warning.Text, warning.Kind, warning.Start));
        Assert.Empty(Scanning.Scan("Een kind met ADHD was boos."));
    }

    [Fact]
    public void A_name_does_not_reach_over_a_pseudonym() =>
        Assert.DoesNotContain(Scanning.Scan("Dat zei K. [leerling 2] van der Velde ook."), f => f.Text.Contains('['));

    [Fact]
    public void The_beginning_of_a_name_is_no_month() =>
        Assert.Contains(Scanning.Scan("ik heb op het eind maartje gebeld en zij kwam"), f => f.Text == "maartje");

    [Fact]
    public void A_web_address_begins_where_its_word_does() =>
        Assert.Contains(Scanning.Scan("zie \u109Bwww.voorbeeld.nl daar"), f => f.Kind == FindingKind.Handle && f.Text.EndsWith("www.voorbeeld.nl", StringComparison.Ordinal));
}
