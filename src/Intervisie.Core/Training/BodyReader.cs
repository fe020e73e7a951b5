using Intervisie.Core.Content;

namespace Intervisie.Core.Training;

/// <summary>Reads the body of a module in one language.</summary>
internal sealed class BodyReader(ContentRoot root, ModuleShelf shelf, string language, ContentFaults faults)
{
    /// <param name="folder">The folder of the module, as named from its root.</param>
    /// <param name="text">What stands under the front matter.</param>
    /// <param name="module">What the front matter says; in a translation the Dutch module, sections and all.</param>
    public IReadOnlyList<ModuleSection>? Read(string folder, ContentText text, TrainingModule module)
    {
        // Sources that are named but unknown were told of already; a chip to them is not a second fault.
        var around = new ProseSurroundings(module.NamedSources)
        {
            Modules = shelf.Modules,
            Sections = ModuleOutline.Keys,
            Images = module.Images,
        };

        if (MarkdownProse.Open(text, around, faults) is not { } prose)
        {
            return null;
        }

        var checks = new SelfCheckReader(prose, around, faults);
        var parts = new PartReader(prose, checks, name => Conversation($"{folder}/{ContentLanguage.FileIn(name, language)}", module), faults);
        new ExampleCheck(prose, language, faults).Run(module.Sectors);

        return new SectionReader(prose, parts, language, faults).Read();
    }

    private Scenario? Conversation(string file, TrainingModule module) =>
        ContentText.Read(root.Folder, file, faults) is { } text
            ? new ScenarioReader(text, language, faults).Read(module.Order, module.Sections.Count > 0 ? module.Scenario : null)
            : null;
}
