using Intervisie.Core.Schools;

namespace Intervisie.Core.Tests.Schools;

public sealed class PromiseTests
{
    private static readonly School School = A.School();
    private static readonly SchoolYear Year = SchoolYear.Of(A.Monday);

    [Fact]
    public void Who_signs_signs_for_all_six_lines()
    {
        var promise = SchoolPromise.Sign(School, Filled(), Guid.NewGuid(), "Wilma Bos", A.Before);

        Assert.Equal(PromiseLine.All.Select(l => l.Key), promise.Answers.Keys);
        Assert.Equal("Wilma Bos", promise.SignedBy);
        Assert.Equal("40 uur", promise.Answers["uren"]);
        Assert.Equal("", promise.Answers["inzage"]);
    }

    [Theory]
    [InlineData("uren")]
    [InlineData("inzage")]
    public void A_line_that_is_not_promised_is_refused(string key)
    {
        var answers = Filled();
        answers.Remove(key);

        Assert.Throws<RuleBrokenException>(() => SchoolPromise.Sign(School, answers, Guid.NewGuid(), "Wilma Bos", A.Before));
    }

    [Fact]
    public void What_a_line_asks_is_filled_in_and_not_endless()
    {
        var empty = Filled();
        empty["coach"] = "  ";
        var endless = Filled();
        endless["coach"] = new string('a', SchoolPromise.MaxAnswerLength + 1);

        Assert.Throws<RuleBrokenException>(() => SchoolPromise.Sign(School, empty, Guid.NewGuid(), "Wilma Bos", A.Before));
        Assert.Throws<RuleBrokenException>(() => SchoolPromise.Sign(School, endless, Guid.NewGuid(), "Wilma Bos", A.Before));
    }

    [Fact]
    public void An_answer_says_something_of_every_line_and_of_nothing_else()
    {
        var check = PromiseCheck.Of(School, Guid.NewGuid(), Year, turn: 0);
        var five = All(PromiseAnswer.Yes);
        five.Remove("teksten");
        var seven = All(PromiseAnswer.Yes);
        seven["zomaar"] = PromiseAnswer.No;

        Assert.Throws<RuleBrokenException>(() => check.Answer(five));
        Assert.Throws<RuleBrokenException>(() => check.Answer(seven));
        Assert.Throws<RuleBrokenException>(() => check.Answer(All((PromiseAnswer)9)));
    }

    [Theory]
    [InlineData(0, 0)]
    [InlineData(4, 0)]
    [InlineData(5, 5)]
    [InlineData(6, 5)]
    [InlineData(9, 5)]
    [InlineData(10, 10)]
    public void Answers_are_shown_by_the_five(int given, int shown) => Assert.Equal(shown, PromiseTally.Of(Checks(given)).Answers);

    [Fact]
    public void A_total_counts_yes_partly_and_no_of_each_line()
    {
        var checks = Checks(5);
        checks[0].Answer(All(PromiseAnswer.No));
        checks[1].Answer(All(PromiseAnswer.Partly));

        var tally = PromiseTally.Of(checks);

        Assert.Equal(PromiseLine.All, tally.Lines.Select(l => l.Line));
        Assert.All(tally.Lines, l => Assert.Equal((3, 1, 1), (l.Yes, l.Partly, l.No)));
    }

    [Fact]
    public void An_answer_stands_fast_from_the_moment_it_is_counted()
    {
        var checks = Checks(6);

        Assert.False(PromiseTally.IsCounted(checks[0], checks.Take(4)));
        Assert.True(PromiseTally.IsCounted(checks[0], checks));
        Assert.False(PromiseTally.IsCounted(checks[5], checks));
    }

    private static List<PromiseCheck> Checks(int count) => [.. Enumerable.Range(0, count).Select(before =>
    {
        var check = PromiseCheck.Of(School, Guid.NewGuid(), Year, before);
        check.Answer(All(PromiseAnswer.Yes));

        return check;
    })];

    private static Dictionary<string, PromiseAnswer> All(PromiseAnswer answer) => PromiseLine.All.ToDictionary(l => l.Key, _ => answer, StringComparer.Ordinal);

    private static Dictionary<string, string> Filled() => PromiseLine.All.ToDictionary(l => l.Key, l => l.Ask is null ? "" : "40 uur", StringComparer.Ordinal);
}
