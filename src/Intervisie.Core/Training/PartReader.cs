using Intervisie.Core.Content;
using Markdig.Extensions.CustomContainers;
using Markdig.Syntax;

namespace Intervisie.Core.Training;

/// <summary>Reads a structured frame of a module as the part it stands for.</summary>
internal sealed class PartReader(MarkdownProse prose, SelfCheckReader checks, Func<string, Scenario?> conversation, ContentFaults faults)
{
    /// <summary>Null when the frame does not hold what it should; the reason is then among the faults.</summary>
    public ModulePart? Read(CustomContainer frame) => frame.Info switch
    {
        Containers.Conversation => ReadConversation(frame),
        Containers.Check => checks.Read(frame) is { } check ? new SelfCheckPart(check) : null,
        Containers.Prompts => ReadPrompts(frame),
        _ => ReadTask(frame),
    };

    private ScenarioPart? ReadConversation(CustomContainer frame)
    {
        const string source = "bron:";
        var words = PlainText.Of(frame);
        var name = words.StartsWith(source, StringComparison.Ordinal) ? words[source.Length..].Trim() : "";

        if (!name.EndsWith(".md", StringComparison.Ordinal) || !Slug.IsSlug(name[..^3]))
        {
            Fault(frame, $"In dit kader hoort één regel: «{source} gesprek.md», met een bestand uit dezelfde map.");
            return null;
        }

        return conversation(name) is { } scenario ? new ScenarioPart(scenario) : null;
    }

    private PromptPart? ReadPrompts(CustomContainer frame)
    {
        var prompts = frame.OfType<ListBlock>().SelectMany(list => list).Select(PlainText.Of).Where(prompt => prompt.Length > 0).ToList();

        if (prompts.Count > 0 && frame.Count == 1)
        {
            return new PromptPart(prompts);
        }

        Fault(frame, "In dit kader hoort alleen een lijst met vragen, elk achter een streepje.");
        return null;
    }

    private TaskPart? ReadTask(CustomContainer frame)
    {
        if (frame.Count > 0)
        {
            return new TaskPart(new PracticeTask(MarkdownProse.ToHtml(frame), PlainText.Of(frame)));
        }

        Fault(frame, "Deze opdracht is leeg. Schrijf op wat iemand deze week kan doen.");
        return null;
    }

    private void Fault(Block block, string what) => faults.Add(prose.Source.File, prose.LineOf(block), what);
}
