using Intervisie.Core.Content;

namespace Intervisie.Core.Training;

/// <summary>Reads one module from its folder, with its translation if it has one.</summary>
/// <param name="root">The folder the module belongs to.</param>
/// <param name="shelf">What it may refer to.</param>
/// <param name="faults">Where what is wrong is added.</param>
internal sealed class ModuleReader(ContentRoot root, ModuleShelf shelf, ContentFaults faults)
{
    public const string FileName = "module.md";

    private const int MostTaskMinutes = 20;

    // Addresses under /leren that are no module.
    private static readonly IReadOnlyList<string> Taken = ["routes", "tien-minuten"];

    private static readonly IReadOnlyList<string> KnownSectors = ["po", "vo", "mbo"];

    /// <summary>Null when anything in it is wrong: a module is shown whole or not at all.</summary>
    public TrainingModule? Read(string folder)
    {
        var before = faults.Count;
        var module = ReadDutch(folder);

        // A translation can be compared only with what is right itself.
        var english = module is null || faults.Count > before ? null : new TranslationReader(root, shelf, faults).Read(folder, module);

        return faults.Count == before && module is not null ? module with { English = english } : null;
    }

    private TrainingModule? ReadDutch(string folder)
    {
        if (ContentText.Read(root.Folder, $"{folder}/{FileName}", faults) is not { } file || FrontMatter.Read(file, faults) is not { } matter)
        {
            return null;
        }

        var module = Head(matter.Fields, folder);
        CheckHead(matter.Fields, module, folder);
        var body = new BodyReader(root, shelf, ContentLanguage.Dutch, faults);

        return body.Read(folder, matter.Body, module) is { } sections ? module with { Sections = sections } : null;
    }

    private TrainingModule Head(Fields fields, string folder)
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
            TaskMinutes = fields.Number("taskMinutes"),
            Sources = shelf.Bibliography.NamedIn(fields, "sources"),
            NamedSources = fields.OptionalTexts("sources").ToHashSet(StringComparer.Ordinal),
            Version = fields.Number("version"),
            Sections = [],
            School = root.School,
            Folder = Path.GetFullPath(Path.Combine(root.Folder, folder)),
            Images = root.ImagesIn(folder),
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

        if (Taken.Contains(module.Slug))
        {
            fields.Fault("slug", $"Op /leren/{module.Slug} staat al iets anders. Kies een andere «slug», en noem de map zo.");
        }

        foreach (var skill in module.Skills.Where(skill => shelf.Skills?.Contains(skill) == false))
        {
            fields.Fault("skills", $"De vaardigheid «{skill}» kennen we niet. Wel: {string.Join(", ", shelf.Skills!)}.");
        }

        foreach (var sector in module.Sectors.Except(KnownSectors))
        {
            fields.Fault("sectors", $"De sector «{sector}» kennen we niet. Wel: {string.Join(", ", KnownSectors)}.");
        }

        foreach (var kind in module.ConversationKinds.Where(kind => !Slug.IsSlug(kind)))
        {
            fields.Fault("conversationKinds", $"«{kind}» kan geen soort gesprek zijn. Gebruik kleine letters, cijfers en streepjes.");
        }

        if (module.TaskMinutes > MostTaskMinutes)
        {
            fields.Fault("taskMinutes", $"De opdracht kost {module.TaskMinutes} minuten. Maak haar zo klein dat ze in {MostTaskMinutes} minuten lukt.");
        }
    }
}
