using Intervisie.Core.Methods;
using Intervisie.Core.Rounds;

namespace Intervisie.Core.Tests.Rounds;

public sealed class FeedbackHintTests
{
    [Fact]
    public void Good_feedback_gets_no_hint() => Assert.Null(HintOn("Je vroeg door.", "Je liet een stilte vallen.", "Wat hielp je daarbij?"));

    [Theory]
    [InlineData("Je legt altijd te veel uit.", "altijd")]
    [InlineData("Je bent streng.", "je bent")]
    [InlineData("Je moet eerst vragen.", "je moet")]
    public void A_word_that_judges_asks_for_what_was_seen(string observation, string word) =>
        Assert.Equal(word, HintOn(observation, "Je luisterde.", null)!.Word);

    [Fact]
    public void Why_becomes_what_made_that() =>
        Assert.Contains("wat maakte dat", HintOn("Je vroeg door.", "Je luisterde.", "Waarom begon je met de toets?")!.Format, StringComparison.Ordinal);

    [Theory]
    [InlineData("Heb je al gebeld?")]
    [InlineData("Zou je niet beter wachten?")]
    public void Advice_that_looks_like_a_question_is_noticed(string question) =>
        Assert.Contains("advies", HintOn("Je vroeg door.", "Je luisterde.", question)!.Format, StringComparison.Ordinal);

    [Fact]
    public void Short_praise_without_what_was_seen_asks_for_it() =>
        Assert.Contains("wat je zag", HintOn(null, "Mooi gedaan.", "Wat hielp je daarbij?")!.Format, StringComparison.Ordinal);

    private static FeedbackHint? HintOn(string? observation, string appreciation, string? question)
    {
        var running = new RunningRound().InFeedback();
        var assignment = running.Round.Assignments[0];
        var texts = new FeedbackTexts(
            observation is null ? null : A.Words(observation), Effect: null, A.Words(appreciation), question is null ? null : A.Words(question), Suggestion: null);

        return FeedbackHint.On(running.Round.Respond(assignment, assignment.ReaderId, texts, running.Now(StepForm.Feedback)));
    }
}
