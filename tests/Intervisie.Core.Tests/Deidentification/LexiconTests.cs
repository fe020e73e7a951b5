using Intervisie.Core.Deidentification.Lexicon;
using Intervisie.Core.Deidentification.Names;
using Intervisie.Core.Deidentification.Reading;

namespace Intervisie.Core.Tests.Deidentification;

public sealed class LexiconTests
{
    [Theory]
    [InlineData("de", WordKind.Small)]
    [InlineData("cito", WordKind.Term)]
    [InlineData("wiebelkussen", WordKind.Word)]
    [InlineData("oud-collega", WordKind.Word)]
    [InlineData("gesproken", WordKind.Word)]
    [InlineData("goed", WordKind.Word)]
    [InlineData("roos", WordKind.WordAndName)]
    [InlineData("emma", WordKind.Name)]
    [InlineData("Aïsha", WordKind.Name)]
    [InlineData("marieke-lot", WordKind.Name)]
    [InlineData("elsemiek", WordKind.Unknown)]
    [InlineData("m5", WordKind.None)]
    public void A_word_is_what_the_lists_together_make_of_it(string word, object kind) =>
        Assert.Equal((WordKind)kind, Vocabulary.Of(Folding.Fold(word)).Kind);

    [Fact]
    public void Nouns_finite_verbs_and_names_at_home_are_told_apart()
    {
        Assert.Equal(WordMarks.Noun, Lexicons.Words["huis"] & (WordMarks.Noun | WordMarks.FirstName));
        Assert.True(Lexicons.Words["vertelde"].HasFlag(WordMarks.Word | WordMarks.Verb));
        Assert.True(Lexicons.Words["fenna"].HasFlag(WordMarks.FirstName | WordMarks.DutchName));
        Assert.Equal(WordMarks.None, Lexicons.Words["qxzvw"]);
    }

    [Fact]
    public void Every_feature_has_a_weight() =>
        Assert.Equal(Enum.GetNames<Feature>().Order(StringComparer.Ordinal), Lexicons.Lines("scores").Select(l => l.Split(' ')[0]).Order(StringComparer.Ordinal));

    [Theory]
    [InlineData("fen")]
    [InlineData("qwrtpsdfghjklzx")]
    [InlineData("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa")]
    public void Not_everything_is_a_compound(string word) => Assert.False(Compounds.Contains(word));
}
