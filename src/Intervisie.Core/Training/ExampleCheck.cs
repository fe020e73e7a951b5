using Intervisie.Core.Content;
using Markdig.Extensions.CustomContainers;
using Markdig.Syntax;

namespace Intervisie.Core.Training;

/// <summary>Sees to it that every sector a module is for finds an example of its own, and that each says it is made up (NL: <i>voorbeeldcontrole</i>).</summary>
internal sealed class ExampleCheck(MarkdownProse prose, string language, ContentFaults faults)
{
    public void Run(IReadOnlyList<string> sectors)
    {
        var examples = prose.Blocks.OfType<CustomContainer>().Where(frame => frame.Info == Containers.Example).ToList();
        var label = ContentLanguage.FictionalLabel(language);

        foreach (var example in examples.Where(example => !PlainText.Of(example).StartsWith(label, StringComparison.Ordinal)))
        {
            Fault(example, $"Dit voorbeeld begint niet met «{label}». Zet dat vooraan: niemand mag denken dat het over een echt gezin gaat.");
        }

        foreach (var sector in sectors.Except(examples.Select(example => example.Arguments?.Trim() ?? "")))
        {
            faults.Add(prose.Source.File, examples.Count > 0 ? prose.LineOf(examples[0]) : prose.Source.FirstLine, $"Deze module is ook voor {sector}, maar heeft geen «::: {Containers.Example} {sector}». Schrijf er een bij.");
        }
    }

    private void Fault(Block block, string what) => faults.Add(prose.Source.File, prose.LineOf(block), what);
}
