using Intervisie.Core.Reflections;

namespace Intervisie.Web.Infrastructure;

/// <summary>What stands in one field of a draft, under the question it answers where we know it.</summary>
public sealed record KeptWords(string? Label, string Text)
{
    private static readonly Dictionary<string, string> Labels = new(StringComparer.Ordinal)
    {
        ["Form.Question"] = "Mijn vraag",
        ["Observation"] = "Wat lees ik dat je deed of zei?",
        ["Effect"] = "Welk effect kan dat hebben gehad?",
        ["Appreciation"] = "Wat werkt al, en waarom?",
        ["Question"] = "Eén open vraag die je verder helpt",
        ["Suggestion"] = "Een suggestie",
        ["Reply"] = "Je reactie aan je lezers",
        ["Intention"] = "Je voornemen: ik ga proberen …",
        ["Intention.Text"] = "Wat ga je proberen?",
        ["Lesson"] = "Wat neem ik mee uit wat ik las?",
        ["Structure"] = "Structuur",
        ["Culture"] = "Cultuur",
        ["Willingness"] = "Bereidheid",
        ["Skills"] = "Vaardigheden",
        ["Advice"] = "Advies en doorstroomtoets",
        ["Owner"] = "Wie houdt deze pagina bij?",
        ["PolicyLink"] = "Link naar het ouderbeleid",
        ["ContractLink"] = "Link naar de afspraken tussen school en ouders (home-school contract)",
        ["ContractReviewOn"] = "Wanneer kijken jullie opnieuw naar het contract?",
        ["ComplaintsLink"] = "Link naar de klachtenregeling",
    };

    /// <summary>What the form carries along and nobody typed.</summary>
    private static readonly string[] Carried = ["Form.Version", "Form.Module", "Form.Prompt", "Form.Sheet", "Form.RoundId", "Form.Before", "Version"];

    public static IReadOnlyList<KeptWords> In(Draft draft) =>
    [
        .. draft.Fields
            .Where(f => !string.IsNullOrWhiteSpace(f.Value) && !Carried.Contains(f.Key) && !f.Key.EndsWith(".Skill", StringComparison.Ordinal))
            .Select(f => new KeptWords(LabelOf(f.Key), f.Value)),
    ];

    /// <summary>«Form.Texts[moment]» and «Form.Choices[oogst][0]» name a field of the template.</summary>
    private static string? LabelOf(string name) =>
        Labels.GetValueOrDefault(name) ?? ReflectionTemplate.Brief.Fields.FirstOrDefault(f => name.Contains($"[{f.Key}]", StringComparison.Ordinal))?.Label;
}
