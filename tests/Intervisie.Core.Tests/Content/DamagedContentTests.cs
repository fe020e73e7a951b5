using Intervisie.Core.Content;
using Intervisie.Core.Methods;
using Intervisie.Core.Training;

namespace Intervisie.Core.Tests.Content;

public sealed class DamagedContentTests
{
    private static readonly string[] Files =
        ["modules/02-toon/module.md", "modules/02-toon/gesprek.md", "modules/02-toon/module.en.md", "modules/02-toon/gesprek.en.md", "methods/uitwisselen.md", "skills.yml", "sources.yml"];

    private static readonly string[] Shards = ["", "|", ":::", "- ", "## ", "---", ":", "\"", "[x]", "\t", "{", "> > > ", "| 1a |", "einde-", "999999999999"];

    [Fact]
    public void Whatever_is_damaged_it_is_read_or_refused_with_faults_at_lines_that_exist()
    {
        using var content = OneModule();
        var random = new Random(20261122);

        for (var turn = 0; turn < 200; turn++)
        {
            var file = Files[turn % Files.Length];
            var whole = content.Text(file);
            content.Write(file, Damage(whole, random));

            Assert.All(Faults(content.Path), fault => Assert.InRange(fault.Line, 1, 1000));
            content.Write(file, whole);
        }
    }

    // The others would only be read again and again.
    private static ContentFolder OneModule()
    {
        var content = ContentFolder.Copy();

        foreach (var other in new[] { "01-waarom", "03-vertrouwen", "04-perspectief" })
        {
            Directory.Delete(Path.Combine(content.Path, "modules", other), recursive: true);
        }

        return content;
    }

    private static string Damage(string text, Random random)
    {
        for (var wound = random.Next(1, 5); wound > 0; wound--)
        {
            var at = random.Next(text.Length);
            var length = Math.Min(random.Next(3) == 0 ? random.Next(400) : random.Next(4), text.Length - at);
            text = string.Concat(text.AsSpan(0, at), Shards[random.Next(Shards.Length)], text.AsSpan(at + length));
        }

        return text;
    }

    private static IEnumerable<ContentFault> Faults(string content)
    {
        try
        {
            MethodLibrary.Load(Path.Combine(content, "methods"));
            TrainingLibrary.Load(content);
            return [];
        }
        catch (ContentFaultException refusal)
        {
            return refusal.Faults;
        }
    }
}
