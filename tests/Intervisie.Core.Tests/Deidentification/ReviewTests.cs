using System.Reflection;
using Intervisie.Core.Deidentification;

namespace Intervisie.Core.Tests.Deidentification;

public sealed class ReviewTests
{
    private const string Story = "De moeder van Fenna belde. Later zag ik merel. Zij mailt via fenna@voorbeeld.nl.";

    [Fact]
    public void What_is_certain_is_replaced_without_asking_and_what_is_not_needs_an_answer()
    {
        var review = Scanning.Review(Story);

        Assert.Equal("De moeder van [leerling] belde. Later zag ik merel. Zij mailt via [e-mailadres].", review.Preview("tekst"));
        Assert.Equal(["merel"], review.Unanswered.Select(q => q.Key));
        Assert.False(review.IsComplete);
        Assert.Throws<RuleBrokenException>(review.Approve);
    }

    [Fact]
    public void Once_everything_is_answered_the_text_may_be_shared()
    {
        var shared = Scanning.Review(Story, [new FindingAnswer("merel", Replace: true, "een jongen")]).Approve();

        Assert.Equal("De moeder van [leerling] belde. Later zag ik een jongen. Zij mailt via [e-mailadres].", shared["tekst"].Value);
    }

    [Fact]
    public void One_answer_holds_for_every_occurrence()
    {
        var review = Scanning.Review("Ik zag merel. Later was merel weg.", [new FindingAnswer("merel", Replace: true)]);

        Assert.Equal("Ik zag [persoon]. Later was [persoon] weg.", review.Approve()["tekst"].Value);
    }

    [Fact]
    public void The_author_may_say_that_something_is_no_name()
    {
        var review = Scanning.Review("De vader van Snuffie zag merel.", [new FindingAnswer("snuffie", Replace: false, IsConfirmed: true), new FindingAnswer("merel", Replace: false)]);

        Assert.Equal("De vader van Snuffie zag merel.", review.Approve()["tekst"].Value);
    }

    [Theory]
    [InlineData("bel 06-23114577 even")]
    [InlineData("mail a@voorbeeld.nl even")]
    [InlineData("over op NL63INGB0002218634 graag")]
    [InlineData("bsn 999995534 genoteerd")]
    [InlineData("ga naar Lindelaan 14 toe")]
    [InlineData("volg @abeltje_k maar")]
    [InlineData("het was 12 november 2025 toen")]
    public void What_always_identifies_is_never_kept(string text)
    {
        var key = Assert.Single(Scanning.Scan(text)).QuestionKey;
        var review = Scanning.Review(text, [new FindingAnswer(key, Replace: false)]);

        Assert.False(Assert.Single(review.Questions).MayBeKept);
        Assert.DoesNotContain(key, review.Approve()["tekst"].Value, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void Keeping_the_flower_does_not_give_away_the_child()
    {
        var roos = new RosterEntry("leerling", "Roos");
        var review = Scanning.Review("Vandaag was Roos boos. Op tafel stond een roos.", [new FindingAnswer("roos", Replace: false)], [], roos);

        Assert.Equal("Vandaag was [leerling] boos. Op tafel stond een roos.", review.Approve()["tekst"].Value);
    }

    [Fact]
    public void What_the_author_adds_is_replaced_everywhere()
    {
        var review = Scanning.Review("de imker kwam. Imkers zijn er weinig, zei de IMKER.", [], [new AddedFind("imker", "iemand")]);

        Assert.Equal("de iemand kwam. iemands zijn er weinig, zei de iemand.", review.Preview("tekst"));
    }

    [Fact]
    public void What_is_pointed_out_without_a_word_stands_for_nobody_else()
    {
        var review = Scanning.Review("Ik sprak Dewi over de imker, met de loodgieter en de notaris.", [], [new AddedFind("imker", ""), new AddedFind("loodgieter", "[persoon 3]"), new AddedFind("notaris", " ")]);

        Assert.Equal("Ik sprak [persoon] over de [persoon 2], met de [persoon 3] en de [persoon 4].", review.Preview("tekst"));
    }

    [Fact]
    public void A_person_given_another_word_leaves_theirs_for_who_is_pointed_out()
    {
        var review = Scanning.Review("Ik sprak Dewi over zwaluwtje.", [new FindingAnswer("dewi", Replace: true, "[tante]")], [new AddedFind("zwaluwtje", "")]);

        Assert.Equal("Ik sprak [tante] over [persoon].", review.Preview("tekst"));
    }

    [Fact]
    public void An_addition_that_overlaps_a_finding_takes_all_of_both()
    {
        var review = Scanning.Review("Dat zag juf Noor Blommers gisteren.", [], [new AddedFind("Blommers gisteren", "[collega]")]);

        Assert.Equal("Dat zag [collega].", review.Preview("tekst"));
    }

    [Fact]
    public void A_replacement_that_identifies_is_refused()
    {
        var review = Scanning.Review("Later zag ik merel.", [new FindingAnswer("merel", Replace: true, "de zoon van mevrouw Kuiters")]);

        Assert.Contains("Kuiters", Assert.Throws<RuleBrokenException>(review.Approve).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_name_that_comes_in_with_a_replacement_is_refused_also_when_it_may_be_none()
    {
        var review = Scanning.Review("Later zag ik merel bij het hek.", [new FindingAnswer("merel", Replace: true, "Fenna")]);

        Assert.Contains("Fenna", Assert.Throws<RuleBrokenException>(review.Approve).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_name_that_comes_in_with_an_addition_is_refused()
    {
        var review = Scanning.Review("de imker kwam bij het hek.", [], [new AddedFind("imker", "buurman Gijs")]);

        Assert.Throws<RuleBrokenException>(review.Approve);
    }

    [Theory]
    [InlineData("a@voorbeeld.nl")]
    [InlineData("juf Blommers")]
    public void An_answer_to_what_was_never_asked_lets_nothing_pass(string replacement)
    {
        var review = Scanning.Review(
            "Later zag ik merel.", [new FindingAnswer("merel", Replace: true, replacement), new FindingAnswer(replacement, Replace: false), new FindingAnswer("juf blommers", Replace: false), new FindingAnswer("blommers", Replace: false)]);

        Assert.Throws<RuleBrokenException>(review.Approve);
    }

    [Theory]
    [InlineData("een jongen")]
    [InlineData("de collega van groep zes")]
    [InlineData("[leerling]")]
    [InlineData("iemand uit de klas")]
    public void A_plain_word_of_ones_own_is_fine(string replacement)
    {
        var review = Scanning.Review("Later zag ik merel bij het hek.", [new FindingAnswer("merel", Replace: true, replacement)]);

        Assert.Equal($"Later zag ik {replacement} bij het hek.", review.Approve()["tekst"].Value);
    }

    [Fact]
    public void The_fingerprint_changes_with_every_edit_and_with_every_other_find()
    {
        var emma = new RosterEntry("leerling", "Emma");
        string[] prints =
        [
            Scanning.Review("een").Fingerprint, Scanning.Review("een ").Fingerprint, Scanning.Review("Emma lacht.").Fingerprint,
            Scanning.Review("Emma lacht.", [], [], emma).Fingerprint, Scanning.Review("Emma lacht.", [], [], emma with { Role = "moeder" }).Fingerprint,
            Scanning.Review("\ud800").Fingerprint, Scanning.Review("\ud801").Fingerprint,
        ];

        Assert.Distinct(prints);
        Assert.Equal(prints[3], Scanning.Review("Emma lacht.", [new FindingAnswer("x", true)], [], emma).Fingerprint);
    }

    [Fact]
    public void A_name_that_became_known_and_is_not_in_the_text_asks_for_no_other_look() =>
        Assert.Equal(Scanning.Review("een").Fingerprint, Scanning.Review("een", [], [], new RosterEntry("leerling", "Emma")).Fingerprint);

    [Fact]
    public void Shared_text_comes_from_nowhere_but_an_approved_review()
    {
        var type = typeof(SharedText);
        var makers = type.GetMethods(BindingFlags.Public | BindingFlags.Static).Where(m => m.ReturnType == type);

        Assert.Empty(type.GetConstructors());
        Assert.Empty(makers);
        Assert.False(type.GetProperty(nameof(SharedText.Value))!.CanWrite);
    }

    [Fact]
    public void What_is_printed_holds_no_text()
    {
        var finding = Assert.Single(Scanning.Scan("Dat zag juf Noor."));

        Assert.DoesNotContain("Noor", $"{finding} {new RosterEntry("collega", "Noor")} {new Passage("tekst", "Noor")}", StringComparison.Ordinal);
    }
}
