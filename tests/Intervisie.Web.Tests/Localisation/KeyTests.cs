using System.Text.RegularExpressions;

namespace Intervisie.Web.Tests.Localisation;

/// <summary>The Dutch sentence is the key: each has its English, and no English stands there for nothing.</summary>
public sealed partial class KeyTests
{
    private static readonly string[] English = [.. ScreenTexts.English.Select(t => t.Key)];

    [Fact]
    public void Every_sentence_has_its_English() => None(Without(UsedTexts.Required, English));

    [Fact]
    public void No_English_stands_there_for_nothing() => None(Without(English, UsedTexts.All));

    [Fact]
    public void A_sentence_without_English_and_English_without_a_sentence_would_be_found()
    {
        Assert.Equal([English[7]], Without(UsedTexts.Required, English.Where(k => k != English[7])));
        Assert.Equal(["Dit zegt niemand."], Without(English.Append("Dit zegt niemand."), UsedTexts.All));
    }

    [Fact]
    public void A_look_up_by_a_variable_says_where_its_sentences_come_from()
    {
        var said = UsedTexts.Sources.SelectMany(s => s.Lookups).ToList();

        None(UsedTexts.ByVariable.Except(said));
        None(said.Except(UsedTexts.ByVariable));
    }

    [Fact]
    public void A_look_up_by_a_variable_would_be_found() =>
        Assert.Equal(["Growth: skill.Title", "Growth: rows[0].Name"], UsedTexts.VariableLookupsIn("Growth", "@T[\"Ja\"] @T[skill.Title] @(T[rows[0].Name, 3])"));

    [Fact]
    public void No_message_of_a_form_goes_round_the_look_up() => None(UsedTexts.Looking().SelectMany(file => UsedTexts.BareMessagesIn(file.Text)));

    [Fact]
    public void A_message_that_goes_round_would_be_found() => Assert.Equal(
        ["Kies een dag.", "Dit is te lang."],
        UsedTexts.BareMessagesIn("ModelState.AddModelError(nameof(form.DueOn), \"Kies een dag.\"); yield return new(\"Dit is te lang.\"); state.AddModelError(key, text[\"Vul dit in.\"]);"));

    [Fact]
    public void The_same_places_are_filled_in_both_languages()
    {
        var unequal = ScreenTexts.English.Where(t => !Places(t.Key).SetEquals(Places(t.Value))).Select(t => t.Key);

        None(unequal);
        Assert.False(Places("{0} van {1}").SetEquals(Places("{0} of 1")));
    }

    [Fact]
    public void No_translation_is_empty() => Assert.DoesNotContain(ScreenTexts.English, t => string.IsNullOrWhiteSpace(t.Value));

    [Fact]
    public void The_file_is_in_order_and_says_everything_once()
    {
        Assert.Equal(English.Order(StringComparer.Ordinal), English);
        Assert.Equal(English.Length, English.Distinct(StringComparer.OrdinalIgnoreCase).Count());
    }

    /// <summary>Names every one of them: a file with many new sentences is mended in one go.</summary>
    private static void None(IEnumerable<string> sentences) => Assert.Equal(string.Empty, string.Join('\n', sentences));

    /// <summary>Two keys that differ in their first letter alone share one entry.</summary>
    private static IEnumerable<string> Without(IEnumerable<string> keys, IEnumerable<string> others)
    {
        var known = others.Select(Folded).ToHashSet(StringComparer.Ordinal);

        return keys.Where(k => !known.Contains(Folded(k))).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);
    }

    private static string Folded(string key) => char.ToLowerInvariant(key[0]) + key[1..];

    private static HashSet<string> Places(string sentence) => [.. Place().Matches(sentence).Select(m => m.Groups["number"].Value)];

    [GeneratedRegex(@"\{(?<number>\d+)(?::[^}]*)?\}", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Place();
}
