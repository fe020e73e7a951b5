using Intervisie.Core.Deidentification;

namespace Intervisie.Core.Tests.Deidentification;

public sealed class RosterTests
{
    private static readonly RosterEntry Emma = new("leerling", "Emma de Vries");
    private static readonly RosterEntry Joris = new("leerling", "Joris van den Broek");
    private static readonly RosterEntry Aisha = new("moeder", "Aïsha");
    private static readonly RosterEntry Roos = new("leerling", "Roos");

    [Theory]
    [InlineData("Toen kwam Emma binnen.", "Emma")]
    [InlineData("toen kwam emma binnen.", "emma")]
    [InlineData("Toen kwam EMMA binnen.", "EMMA")]
    [InlineData("Het was Emma's idee.", "Emma")]
    [InlineData("Het was Emma’s idee.", "Emma")]
    [InlineData("Ons Emmaatje was blij.", "Emmaatje")]
    [InlineData("Toen kwam Emma de Vries binnen.", "Emma de Vries")]
    [InlineData("Mevrouw de Vries belde.", "de Vries")]
    [InlineData("Dat zei De Vries ook.", "De Vries")]
    [InlineData("Dat zei DeVries ook.", "DeVries")]
    [InlineData("Dat zei E. de Vries ook.", "E. de Vries")]
    [InlineData("Dat zei E. de V. ook.", "E. de V.")]
    [InlineData("Dat zei Emma V. ook.", "Emma V.")]
    [InlineData("Dat zei Vries", "Vries")]
    public void It_knows_someone_by_every_spelling(string text, string found)
    {
        var finding = Assert.Single(Scanning.Scan(text, Emma));

        Assert.Equal((found, true, "[leerling]"), (finding.Text, finding.IsCertain, finding.Replacement));
    }

    [Theory]
    [InlineData("Het was Joris' idee.", "Joris")]
    [InlineData("Het idee van Jorisje was goed.", "Jorisje")]
    [InlineData("Dat zei Van den Broek.", "Van den Broek")]
    [InlineData("Dat zei Vandenbroek.", "Vandenbroek")]
    [InlineData("Ik zag Jorsi lopen.", "Jorsi")]
    [InlineData("Ik zag Jori lopen.", "Jori")]
    [InlineData("Ik zag Jorris lopen.", "Jorris")]
    [InlineData("Ik zag Joeis lopen.", "Joeis")]
    public void It_knows_genitives_joined_names_and_one_typing_error(string text, string found) => Assert.Equal([found], Scanning.Texts(text, Joris));

    [Fact]
    public void What_everybody_says_is_asked_about_whoever_is_on_the_list() =>
        Assert.False(Scanning.Scan("We hebben max tien minuten gepraat. Dat was kort.", new RosterEntry("leerling", "Max")).Single().IsCertain);

    [Theory]
    [InlineData("Toen ging sem naar huis. Dat was goed.", true)]
    [InlineData("We lazen over een sem. Dat was goed.", false)]
    public void A_first_name_that_is_hardly_a_word_needs_no_capital(string text, bool isCertain) =>
        Assert.Equal(isCertain, Scanning.Scan(text, new RosterEntry("leerling", "Sem")).Single().IsCertain);

    [Fact]
    public void It_ignores_diacritics_however_they_are_written() =>
        Assert.Equal(["aisha", "AÏSHA", "Ai\u0308sha", "A\u00ADisha"], Scanning.Texts("aisha en AÏSHA en Ai\u0308sha en A\u00ADisha", Aisha));

    [Fact]
    public void Two_typing_errors_or_a_short_name_are_too_far_off() => Assert.DoesNotContain(Scanning.Scan("we gaan joorris en ema halen", Joris, Emma), f => f.Replacement.Contains("leerling", StringComparison.Ordinal));

    [Theory]
    [InlineData("Vandaag was Roos boos.", true)]
    [InlineData("De moeder van roos belde. Toen was Het klaar.", true)]
    [InlineData("gisteren wilde roos niet naar buiten", true)]
    [InlineData("Op tafel stond een roos. Mooi was dat.", false)]
    [InlineData("Roos op haar wangen stond ze daar.", false)]
    [InlineData("Het was stil. Roos werd boos.", true)]
    public void A_name_that_is_also_a_word_is_certain_by_its_context_only(string text, bool isCertain) =>
        Assert.Equal(isCertain, Scanning.Scan(text, Roos).Single(f => f.QuestionKey == "roos").IsCertain);

    [Fact]
    public void People_with_the_same_role_are_numbered_as_they_come_up() =>
        Assert.Equal("Eerst [leerling], dan [leerling 2], weer [leerling].", Scanning.Replaced("Eerst Joris, dan Emma, weer Joris.", Emma, Joris));

    [Fact]
    public void Of_two_with_one_surname_the_role_before_it_tells_which()
    {
        var mark = new RosterEntry("vader", "Mark de Vries");

        Assert.Equal("Daarna zei [vader] niets.", Scanning.Replaced("Daarna zei vader de Vries niets.", Emma, mark));
    }

    [Fact]
    public void A_surname_behind_a_first_name_of_the_roster_is_theirs() =>
        Assert.Equal("[collega] zat erbij. [collega] zei niets.", Scanning.Replaced("Karin van den Berg zat erbij. Van den Berg zei niets.", new RosterEntry("collega", "Karin")));

    [Fact]
    public void A_school_of_the_roster_is_nobodys_surname() =>
        Assert.Equal("Ik sprak [collega] van [school].", Scanning.Replaced("Ik sprak collega Wout Blommers van de Wilgenhof.", new RosterEntry("school", "De Wilgenhof")));

    [Fact]
    public void A_role_typed_with_a_name_in_it_does_not_reach_the_text() =>
        Assert.Equal("Daar was [moeder] weer.", Scanning.Replaced("Daar was Sanne weer.", new RosterEntry("moeder van Emma", "Sanne")));

    [Fact]
    public void An_entry_without_letters_names_nobody() => Assert.Empty(Scanning.Scan("we praatten - even", new RosterEntry("leerling", " - "), new RosterEntry("", "")));
}
