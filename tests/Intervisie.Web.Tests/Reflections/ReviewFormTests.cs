using Intervisie.Core.Deidentification;
using Intervisie.Web.Features.Shared;
using Intervisie.Web.Tests.Localisation;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace Intervisie.Web.Tests.Reflections;

/// <summary>How a writer answers what was found, in whatever form it stands.</summary>
public sealed class ReviewFormTests
{
    private static readonly Deidentifier Deidentifier = new();
    private static readonly RosterEntry[] Roster = [new("leerling", "Samira")];
    private static readonly Passage[] Text = [new("moment", "De moeder van Samira zei drie keer ja.")];

    private readonly ModelStateDictionary _state = new();

    [Fact]
    public void Finds_are_seen_before_they_are_settled()
    {
        var form = new ReviewForm();

        Assert.False(form.IsSettled(ReviewOf(form), _state, "Review", ScreenTexts.Wording));
        Assert.True(_state.ContainsKey("Review"));
    }

    [Fact]
    public void A_certain_find_that_was_seen_is_replaced_without_a_word()
    {
        var form = Seen();

        Assert.True(form.IsSettled(ReviewOf(form), _state, "Review", ScreenTexts.Wording));
        Assert.Equal("De moeder van [leerling] zei drie keer ja.", ReviewOf(form).Approve()["moment"].Value);
    }

    [Fact]
    public void A_text_that_changed_after_it_was_seen_comes_back()
    {
        var form = Seen();
        Passage[] changed = [Text[0] with { Text = Text[0].Text + " Daarna belde Samira." }];

        Assert.False(form.IsSettled(form.ReviewOf(changed, Roster, Deidentifier), _state, "Review", ScreenTexts.Wording));
    }

    [Fact]
    public void A_certain_name_is_let_stand_only_when_said_twice()
    {
        var form = Seen(Keep(isConfirmed: false));

        Assert.False(form.IsSettled(ReviewOf(form), _state, "Review", ScreenTexts.Wording));
        Assert.True(_state.ContainsKey("Review.Answers[0]"));
        Assert.Empty(form.AnswersFor(ReviewOf(form)));
    }

    [Fact]
    public void Said_twice_it_stands()
    {
        var form = Seen(Keep(isConfirmed: true));

        Assert.True(form.IsSettled(ReviewOf(form), _state, "Review", ScreenTexts.Wording));
        Assert.Equal(Text[0].Text, ReviewOf(form).Approve()["moment"].Value);
    }

    [Fact]
    public void An_own_word_counts_without_its_button()
    {
        var form = Seen(new FindAnswerForm { Key = "samira", Proposed = "[leerling]", Replacement = "een meisje" });

        Assert.Equal("De moeder van een meisje zei drie keer ja.", ReviewOf(form).Preview("moment"));
    }

    [Fact]
    public void An_own_word_that_is_a_name_itself_is_refused()
    {
        var form = Seen(new FindAnswerForm { Key = "samira", Replace = true, Proposed = "[leerling]", Replacement = "06-12345678" });

        Assert.False(form.IsSettled(ReviewOf(form), _state, "Review", ScreenTexts.Wording));
    }

    [Fact]
    public void A_word_pointed_out_that_is_not_in_the_text_is_said_to_be_missing()
    {
        var form = new ReviewForm { Added = [new() { Text = "Zamira", Replacement = "[leerling]" }, new() { Text = "moeder" }] };

        var page = PageOf(form, Text);

        Assert.Equal([true, false], page.Added.Take(2).Select(a => a.IsMissing));
    }

    [Fact]
    public void A_find_stands_in_its_sentence()
    {
        Passage[] story = [new("moment", "Eerst kwam er iets anders. Toen zei de moeder van Samira drie keer ja. Daarna niets meer.")];
        var form = new ReviewForm();

        var find = PageOf(form, story).Finds.Single();

        Assert.Equal(new FindSentence("Toen zei de moeder van ", "Samira", " drie keer ja."), find.Sentence with { Before = find.Sentence.Before.Replace("… ", "", StringComparison.Ordinal) });
    }

    [Theory]
    [InlineData(10)]
    [InlineData(60)]
    [InlineData(200)]
    [InlineData(900)]
    public void A_find_in_a_text_without_any_full_stop_has_words_around_it(int words)
    {
        var around = string.Join(' ', Enumerable.Repeat("nog", words));
        Passage[] text = [new("moment", $"{around} Samira {around}")];
        var form = new ReviewForm();

        var find = PageOf(form, text).Finds.First(f => f.Text == "Samira");

        Assert.InRange(find.Sentence.Before.Length, 10, 90);
        Assert.InRange(find.Sentence.After.Length, 10, 160);
    }

    [Fact]
    public void What_may_still_tell_who_it_is_is_judged_on_what_the_group_reads()
    {
        Passage[] story = [new("moment", "De imker wachtte.")];
        var written = new ReviewForm();
        var pointedOut = new ReviewForm { Added = [new() { Text = "imker", Replacement = "iemand" }] };

        Assert.Equal([SensitiveKind.Occupation], PageOf(written, story).Risk!.Reasons.Select(r => r.Kind));
        Assert.Equal(RiskLevel.Raised, PageOf(written, story).Risk!.Level);
        Assert.Equal(RiskLevel.High, PageOf(written, story, sameSchool: true).Risk!.Level);
        Assert.False(PageOf(pointedOut, story).Risk!.IsShown);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Every_sort_of_thing_that_tells_who_it_is_has_another_way_to_say_it(SensitiveKind kind)
    {
        var said = ScreenTexts.Wording.InsteadOf(kind, "‘imker’");

        Assert.StartsWith("‘imker’: ", said, StringComparison.Ordinal);
        Assert.NotEqual(ScreenTexts.Wording.InsteadOf((SensitiveKind)(-1), "‘imker’"), said);
    }

    [Fact]
    public void The_text_stands_beside_what_becomes_of_it()
    {
        var text = PageOf(Seen(), Text).Texts.Single();

        Assert.Equal(["De moeder van ", "Samira", " zei drie keer ja."], text.Written.Select(p => p.Text));
        Assert.Equal(["De moeder van ", "[leerling]", " zei drie keer ja."], text.Shared.Select(p => p.Text));
        Assert.Equal("is-replaced", text.Written[1].Mark!.State);
    }

    public static TheoryData<SensitiveKind> Kinds() => [.. Enum.GetValues<SensitiveKind>()];

    private static FindAnswerForm Keep(bool isConfirmed) => new() { Key = "samira", Replace = false, IsConfirmed = isConfirmed };

    private static ReviewForm Seen(params FindAnswerForm[] answers)
    {
        var form = new ReviewForm { Answers = [.. answers] };
        form.Seen = ReviewOf(form).Fingerprint;

        return form;
    }

    private static ReviewPage PageOf(ReviewForm form, Passage[] text, bool sameSchool = false)
    {
        var (review, texts) = (form.ReviewOf(text, Roster, Deidentifier), new ReviewedTexts(text, key => key, sameSchool));

        return ReviewPage.Of(form, "Review", review, texts, RiskNotice.Of(review, texts, Deidentifier));
    }

    private static Review ReviewOf(ReviewForm form) => form.ReviewOf(Text, Roster, Deidentifier);
}
