using Intervisie.Core.Content;

namespace Intervisie.Core.Skills;

/// <summary>The partnership skills with their levels (NL: <i>vaardigheden</i>): an aid for talking about growth, not a test. Read once at start.</summary>
public sealed class SkillFramework
{
    public const string FileName = "skills.yml";

    private static readonly IReadOnlyList<string> LevelKeys = ["verkennend", "groeiend", "geoefend", "wendbaar"];

    private SkillFramework(IReadOnlyList<SkillLevelMeaning> levels, IReadOnlyList<Skill> skills)
    {
        Levels = levels;
        Skills = skills;
    }

    /// <summary>The four levels, the first one first.</summary>
    public IReadOnlyList<SkillLevelMeaning> Levels { get; }

    public IReadOnlyList<Skill> Skills { get; }

    /// <exception cref="ContentFaultException">The file is not right; it names all that is wrong.</exception>
    public static SkillFramework Load(string file)
    {
        var faults = new ContentFaults();
        var framework = Read(Path.GetDirectoryName(file) ?? "", Path.GetFileName(file), faults);
        faults.ThrowIfAny();
        return framework!;
    }

    public Skill? Find(string key) => Skills.FirstOrDefault(skill => skill.Key == key);

    public SkillLevelMeaning MeaningOf(SkillLevel level) => Levels[(int)level - 1];

    internal static SkillFramework? Read(string folder, string name, ContentFaults faults)
    {
        if (ContentText.Read(folder, name, faults) is not { } file || Fields.Read(file, faults) is not { } fields)
        {
            return null;
        }

        var levels = ReadLevels(fields);
        var skills = fields.Records("skills").Select(ReadSkill).OrderBy(skill => skill.Order).ToList();
        fields.NothingElse();
        CheckAlone(fields, skills);
        return new SkillFramework(levels, skills);
    }

    private static List<SkillLevelMeaning> ReadLevels(Fields fields)
    {
        var levels = fields.Records("levels").Select(ReadLevel).ToList();

        if (!levels.Select(level => level.Key).SequenceEqual(LevelKeys))
        {
            fields.Fault("levels", $"De niveaus zijn, in deze volgorde: {string.Join(", ", LevelKeys)}.");
        }

        return levels;
    }

    private static SkillLevelMeaning ReadLevel(Fields fields, int index)
    {
        var level = new SkillLevelMeaning((SkillLevel)(index + 1), fields.Text("key"), fields.Text("label"), fields.Text("meaning"));
        fields.NothingElse();
        return level;
    }

    private static Skill ReadSkill(Fields fields)
    {
        var skill = new Skill(
            fields.Text("key"),
            fields.Number("order"),
            fields.Text("title"),
            fields.Text("summary"),
            fields.Text("source"),
            fields.Texts("anchors"),
            fields.OptionalTexts("peerAnchors"));
        fields.NothingElse();
        CheckShape(fields, skill);
        return skill;
    }

    private static void CheckShape(Fields fields, Skill skill)
    {
        if (!Slug.IsSlug(skill.Key))
        {
            fields.Fault("key", $"«{skill.Key}» kan geen naam van een vaardigheid zijn. Gebruik kleine letters, cijfers en streepjes.");
        }

        if (skill.Anchors.Count != LevelKeys.Count)
        {
            fields.Fault("anchors", $"Bij «{skill.Key}» horen vier ankers, voor elk niveau een; er staan er {skill.Anchors.Count}.");
        }

        if (skill.CanBeReadByPeers && skill.PeerAnchors.Count != LevelKeys.Count)
        {
            fields.Fault("peerAnchors", $"Bij «{skill.Key}» horen vier ankers voor lezers, of geen; er staan er {skill.PeerAnchors.Count}.");
        }
    }

    private static void CheckAlone(Fields fields, List<Skill> skills)
    {
        foreach (var same in skills.GroupBy(skill => skill.Key).Where(group => group.Count() > 1))
        {
            fields.Fault("skills", $"De vaardigheid «{same.Key}» staat er vaker dan één keer.");
        }
    }
}
