using Intervisie.Core.Intentions;

namespace Intervisie.Core.Tests.Intentions;

public sealed class IntentionTests
{
    private static readonly DateOnly Later = A.Monday.AddDays(14);

    [Fact]
    public void An_intention_is_one_trimmed_sentence_with_a_day()
    {
        var intention = Make("  Eerst vragen.  ");

        Assert.Equal("Eerst vragen.", intention.Text);
        Assert.Equal(Later, intention.DueOn);
        Assert.Null(intention.Outcome);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(Intention.MaxLength + 1)]
    public void An_empty_or_endless_intention_is_refused(int length) =>
        Assert.Throws<RuleBrokenException>(() => Make(new string('a', length)));

    [Fact]
    public void Looking_back_again_replaces_the_answer()
    {
        var intention = Make();
        intention.LookBack(IntentionOutcome.NotYet, A.Before);
        intention.LookBack(IntentionOutcome.Yes, A.Before.AddDays(1));

        Assert.Equal(IntentionOutcome.Yes, intention.Outcome);
        Assert.Equal(A.Before.AddDays(1), intention.LookedBackAt);
    }

    [Fact]
    public void An_intention_can_be_said_differently_by_the_same_rule()
    {
        var intention = Make();
        intention.Restate("Ik begin met een vraag.", Later.AddDays(1));

        Assert.Equal(("Ik begin met een vraag.", Later.AddDays(1)), (intention.Text, intention.DueOn));
        Assert.Throws<RuleBrokenException>(() => intention.Restate(" ", Later));
    }

    private static Intention Make(string text = "Eerst vragen.") => Intention.Make(Guid.NewGuid(), text, Later, A.Before);
}
