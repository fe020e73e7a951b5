using Intervisie.Core.Content;

namespace Intervisie.Core.Training;

/// <summary>Reads the English of a module, which holds its words and no more: all that can be counted must be as in the Dutch.</summary>
internal sealed class TranslationReader(ContentRoot root, ModuleShelf shelf, ContentFaults faults)
{
    private const string Language = ContentLanguage.English;

    /// <summary>Null when there is none, or when it is not right; the reasons are then among the faults.</summary>
    public TrainingModule? Read(string folder, TrainingModule dutch)
    {
        var file = $"{folder}/{ContentLanguage.FileIn(ModuleReader.FileName, Language)}";

        if (!File.Exists(Path.Combine(root.Folder, file)) || ContentText.Read(root.Folder, file, faults) is not { } text || FrontMatter.Read(text, faults) is not { } matter)
        {
            return null;
        }

        var english = Head(matter.Fields, dutch);
        CheckVersion(matter.Fields, english, dutch);

        if (new BodyReader(root, shelf, Language, faults).Read(folder, matter.Body, dutch) is not { } sections)
        {
            return null;
        }

        CheckParts(file, matter.Body.FirstLine, sections, dutch.Sections);
        return english with { Sections = sections };
    }

    private static TrainingModule Head(Fields fields, TrainingModule dutch)
    {
        var english = dutch with
        {
            Language = Language,
            Edition = Guid.NewGuid(),
            Title = fields.Text("title"),
            Summary = fields.Text("summary"),
            Goals = fields.Texts("goals"),
            Version = fields.Number("version"),
        };
        fields.NothingElse();
        return english;
    }

    private static void CheckVersion(Fields fields, TrainingModule english, TrainingModule dutch)
    {
        if (english.Version != dutch.Version)
        {
            fields.Fault("version", $"Dit is de vertaling van versie {english.Version}, maar de Nederlandse tekst is versie {dutch.Version}. Werk haar bij en zet dan het nummer gelijk.");
        }

        if (english.Goals.Count != dutch.Goals.Count)
        {
            fields.Fault("goals", $"Hier staan {english.Goals.Count} doelen, in de Nederlandse tekst {dutch.Goals.Count}. Maak ze gelijk.");
        }
    }

    // An answer given in one language must be the same answer in the other.
    private void CheckParts(string file, int firstLine, IReadOnlyList<ModuleSection> english, IReadOnlyList<ModuleSection> dutch)
    {
        foreach (var (mine, theirs) in english.Zip(dutch).Where(pair => !pair.First.Shape.SequenceEqual(pair.Second.Shape)))
        {
            faults.Add(file, mine.Place?.Line ?? firstLine, $"De sectie «{mine.Title}» heeft niet dezelfde kaders, vragen en antwoorden als in het Nederlands ({Told(mine)} in plaats van {Told(theirs)}). Maak ze gelijk.");
        }
    }

    private static string Told(ModuleSection section) => section.Shape.Any() ? string.Join(", ", section.Shape) : "geen";
}
