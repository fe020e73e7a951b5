using Intervisie.Core.Deidentification;

namespace Intervisie.Core.Tests.Deidentification;

/// <summary>What is certain stays only as «dit is geen naam», said twice; what always identifies never does.</summary>
public sealed class KeepingTests
{
    [Theory]
    [InlineData("Mail naar fenna@voorbeeld.nl.", FindingKind.Email)]
    [InlineData("Bel 06-23114577 even.", FindingKind.Phone)]
    [InlineData("Haar bsn is 999995534.", FindingKind.Bsn)]
    [InlineData("Het komt van NL63INGB0002218634.", FindingKind.Iban)]
    [InlineData("Zij woont op Lindelaan 14.", FindingKind.Address)]
    [InlineData("Zij heet @abeltje_k daar.", FindingKind.Handle)]
    public void Contact_details_numbers_and_addresses_never_stay(string text, FindingKind kind)
    {
        var finding = Assert.Single(Scanning.Scan(text), f => f.Kind == kind);
        var review = Scanning.Review(text, [new FindingAnswer(finding.QuestionKey, Replace: false, IsConfirmed: true)]);

        Assert.True(finding.IsCertain);
        Assert.False(review.Questions.Single(q => q.Key == finding.QuestionKey).MayBeKept);
        Assert.DoesNotContain(finding.Text, review.Preview("tekst"), StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Of_what_is_certain_names_alone_may_stay(FindingKind kind)
    {
        var isName = kind is FindingKind.Person or FindingKind.Organisation or FindingKind.Place;

        Assert.Equal(isName, new Finding("tekst", 0, 4, "Roos", kind, IsCertain: true, "[x]").MayBeKept);
    }

    [Fact]
    public void A_certain_name_that_was_told_to_stay_once_is_replaced_and_asked_about_again()
    {
        var review = Scanning.Review("De vader van Snuffie belde.", [new FindingAnswer("snuffie", Replace: false)]);

        Assert.Equal("De vader van [leerling] belde.", review.Preview("tekst"));
        Assert.Equal(["snuffie"], review.Unanswered.Select(q => q.Key));
        Assert.Throws<RuleBrokenException>(review.Approve);
    }

    [Fact]
    public void Said_twice_it_stays() =>
        Assert.Equal(
            "De vader van Snuffie belde.",
            Scanning.Review("De vader van Snuffie belde.", [new FindingAnswer("snuffie", Replace: false, IsConfirmed: true)]).Approve()["tekst"].Value);

    [Theory]
    [InlineData("Bas kwam op de basisschool.", "Bas", "[vader] kwam op de basisschool.")]
    [InlineData("Tom zei het. Toms moeder at een tomaat.", "Tom", "[vader] zei het. [vader]s moeder at een tomaat.")]
    [InlineData("Het was Bas’ jas, of bas' tas.", "bas", "Het was [vader]’ jas, of [vader]' tas.")]
    [InlineData("de imkersvereniging", "imker", "de [vader]svereniging")]
    public void A_short_word_that_is_pointed_out_is_not_looked_for_inside_another(string text, string sought, string shared) =>
        Assert.Equal(shared, Scanning.Review(text, [], [new AddedFind(sought, "[vader]")]).Preview("tekst"));

    [Fact]
    public void What_is_pointed_out_and_is_not_there_is_known_to_be_missing()
    {
        var review = Scanning.Review("De imker kwam.");

        Assert.True(review.Holds(new AddedFind("IMKER", "")));
        Assert.False(review.Holds(new AddedFind("smid", "")));
    }

    [Fact]
    public void Two_people_with_one_name_are_asked_about_once_and_none_stays()
    {
        var review = Scanning.Review(
            "Emma is boos op haar moeder. Moeder Emma huilt, en emma zwijgt.", [new FindingAnswer("emma", Replace: true)], [], new("leerling", "Emma"), new("moeder", "Emma"));

        Assert.Single(review.Questions, q => q.Key == "emma");
        Assert.DoesNotContain("emma", review.Approve()["tekst"].Value, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void Places_that_stay_are_counted()
    {
        var text = "We reden door Zwolle naar huis.";
        var key = Assert.Single(Scanning.Scan(text), f => f.Kind == FindingKind.Place).QuestionKey;

        Assert.Equal(0, Scanning.Review(text, [new FindingAnswer(key, Replace: true)]).PlacesLeft);
        Assert.Equal(1, Scanning.Review(text, [new FindingAnswer(key, Replace: false, IsConfirmed: true)]).PlacesLeft);
    }

    [Fact]
    public void The_changes_are_what_the_preview_makes_of_the_text()
    {
        const string text = "Dat zag juf Noor Blommers gisteren, en de imker ook.";
        var review = Scanning.Review(text, [], [new AddedFind("imker", "iemand")]);

        var changes = review.ChangesIn("tekst");

        Assert.Equal(["juf Noor Blommers", "imker"], changes.Select(c => text[c.Start..c.End]));
        Assert.Equal([false, true], changes.Select(c => c.IsOwn));
        Assert.DoesNotContain("iemand", changes[1].ToString(), StringComparison.Ordinal);
    }

    public static TheoryData<FindingKind> Kinds() => [.. Enum.GetValues<FindingKind>()];
}
