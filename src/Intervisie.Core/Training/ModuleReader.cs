using Intervisie.Core.Content;

namespace Intervisie.Core.Training;

/// <summary>Reads one module from its folder.</summary>
/// <param name="contentFolder">The folder of all content.</param>
/// <param name="bibliography">The sources a module may name.</param>
/// <param name="skills">The keys of the skills it may name; null if there is no framework to check them against.</param>
/// <param name="faults">Where what is wrong is added.</param>
internal sealed class ModuleReader(string contentFolder, Bibliography bibliography, IReadOnlySet<string>? skills, ContentFaults faults)
{
    private static readonly IReadOnlyList<string> KnownSectors = ["po", "vo", "mbo"];

    public TrainingModule? Read(string folder)
    {
        if (ContentText.Read(contentFolder, $"{folder}/module.md", faults) is not { } file || FrontMatter.Read(file, faults) is not { } matter)
        {
            return null;
        }

        var module = Head(matter.Fields);
        CheckHead(matter.Fields, module, folder);

        return Sections(folder, matter, module.Order) is { } sections ? module with { Sections = sections } : null;
    }

    private TrainingModule Head(Fields fields)
    {
        var module = new TrainingModule
        {
            Slug = fields.Text("slug"),
            Order = fields.Number("order"),
            Title = fields.Text("title"),
            Summary = fields.Text("summary"),
            Goals = fields.Texts("goals"),
            Skills = fields.Texts("skills"),
            ConversationKinds = fields.Texts("conversationKinds"),
            Sectors = fields.Texts("sectors"),
            Minutes = fields.Number("minutes"),
            Sources = bibliography.NamedIn(fields, "sources"),
            Version = fields.Number("version"),
            Sections = [],
        };
        fields.NothingElse();
        return module;
    }

    private void CheckHead(Fields fields, TrainingModule module, string folder)
    {
        if (!Slug.IsSlug(module.Slug) || Path.GetFileName(folder) != $"{module.Order:00}-{module.Slug}")
        {
            fields.Fault("slug", $"De map heet «{Path.GetFileName(folder)}»; dat moeten «order» (twee cijfers) en «slug» samen zijn, zoals 02-toon.");
        }

        foreach (var skill in module.Skills.Where(skill => skills?.Contains(skill) == false))
        {
            fields.Fault("skills", $"De vaardigheid «{skill}» kennen we niet. Wel: {string.Join(", ", skills!)}.");
        }

        foreach (var sector in module.Sectors.Except(KnownSectors))
        {
            fields.Fault("sectors", $"De sector «{sector}» kennen we niet. Wel: {string.Join(", ", KnownSectors)}.");
        }

        foreach (var kind in module.ConversationKinds.Where(kind => !Slug.IsSlug(kind)))
        {
            fields.Fault("conversationKinds", $"«{kind}» kan geen soort gesprek zijn. Gebruik kleine letters, cijfers en streepjes.");
        }
    }

    private IReadOnlyList<ModuleSection>? Sections(string folder, FrontMatter matter, int order)
    {
        // Sources that are named but unknown were told of already; a chip to them is not a second fault.
        var named = matter.Fields.OptionalTexts("sources").ToHashSet(StringComparer.Ordinal);

        if (MarkdownProse.Open(matter.Body, named, faults) is not { } prose)
        {
            return null;
        }

        var checks = new SelfCheckReader(prose, named, faults);
        var parts = new PartReader(prose, checks, name => Conversation($"{folder}/{name}", order), faults);
        return new SectionReader(prose, parts, faults).Read();
    }

    private Scenario? Conversation(string file, int order) =>
        ContentText.Read(contentFolder, file, faults) is { } text ? new ScenarioReader(text, faults).Read(order) : null;
}
