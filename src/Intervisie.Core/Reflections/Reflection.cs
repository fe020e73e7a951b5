using Intervisie.Core.Deidentification;

namespace Intervisie.Core.Reflections;

/// <summary>What someone writes after a talk, for themselves (NL: <i>reflectie</i>); nobody else sees it, only what is approved and shared.</summary>
public sealed partial class Reflection
{
    public const int MaxFieldLength = 4000;
    public const int MaxRosterEntries = 12;
    public const int LongestOpening = 60;

    /// <summary>How the subjects of drafts of reflections begin.</summary>
    public const string DraftKind = "reflectie:";

    /// <summary>Key of the one field that is only asked when sharing (NL: <i>hulpvraag</i>).</summary>
    public const string QuestionKey = "hulpvraag";

    private Dictionary<string, string> _answers = new(StringComparer.Ordinal);
    private List<RosterEntry> _roster = [];

    private Reflection()
    {
    }

    public Guid Id { get; private init; } = Guid.NewGuid();

    public Guid AuthorId { get; private init; }

    public string TemplateKey { get; private init; } = ReflectionTemplate.Brief.Key;

    /// <summary>The module whose prompt it began with, if any.</summary>
    public string? FromModule { get; private init; }

    public DateTimeOffset WrittenAt { get; private init; }

    public DateTimeOffset EditedAt { get; private set; }

    /// <summary>Grows with every edit; an older page cannot silently overwrite a newer text.</summary>
    public int Version { get; private set; }

    public IReadOnlyDictionary<string, string> Answers
    {
        get => _answers;
        private set => _answers = new(value, StringComparer.Ordinal);
    }

    /// <summary>Who were there (NL: <i>namenlijst</i>); helps to find names, is shown to the author alone.</summary>
    public IReadOnlyList<RosterEntry> Roster
    {
        get => _roster;
        private set => _roster = [.. value];
    }

    /// <summary>The day on which every name that was written down for finding it is erased (NL: <i>namenlijst</i>); none while there is none.</summary>
    public DateOnly? NamesExpireOn { get; private set; }

    public ReflectionTemplate Template => ReflectionTemplate.ByKey(TemplateKey);

    /// <summary>Its first words, by which the author knows it again; empty when nothing was written.</summary>
    public string Opening => Shortened(Template.Fields.Select(f => f.Key).Append(QuestionKey).Select(Answer).FirstOrDefault(a => a.Length > 0) ?? string.Empty);

    public bool IsEmpty => _answers.Values.All(string.IsNullOrWhiteSpace);

    /// <param name="sheet">The empty form it was begun on: sent twice, that is still one reflection.</param>
    public static Reflection Begin(Guid authorId, DateTimeOffset now, string? fromModule = null, Guid? sheet = null) =>
        new()
        {
            Id = sheet ?? Guid.NewGuid(),
            AuthorId = authorId,
            WrittenAt = now.ToUniversalTime(),
            EditedAt = now.ToUniversalTime(),
            FromModule = fromModule,
        };

    /// <summary>Under which its draft is kept, also before there is a reflection: the empty form has the same id.</summary>
    public static string DraftSubjectOf(Guid id) => $"{DraftKind}{id}";

    /// <summary>Under which the draft of its question to the group is kept.</summary>
    public static string QuestionDraftSubjectOf(Guid id) => $"vraag:{id}";

    /// <summary>Replaces what was written; fields the template does not know are refused.</summary>
    /// <exception cref="RuleBrokenException">A field is unknown or too long.</exception>
    public void Write(IReadOnlyDictionary<string, string> answers, DateTimeOffset now)
    {
        foreach (var (key, text) in answers)
        {
            if (Template.Fields.All(f => f.Key != key) && key != QuestionKey)
            {
                throw new RuleBrokenException("Het veld ‘{0}’ hoort niet bij dit formulier.", key);
            }

            if (text.Length > MaxFieldLength)
            {
                throw new RuleBrokenException("Een veld is langer dan {0} tekens. Maak het wat korter, je tekst staat er nog.", MaxFieldLength);
            }
        }

        Answers = answers.Where(a => !string.IsNullOrWhiteSpace(a.Value)).ToDictionary(StringComparer.Ordinal);
        Touch(now);
    }

    /// <summary>Says who were there, replacing what was said before.</summary>
    /// <exception cref="RuleBrokenException">There are too many names.</exception>
    public void Name(IReadOnlyList<RosterEntry> roster, DateTimeOffset now)
    {
        if (roster.Count > MaxRosterEntries)
        {
            throw new RuleBrokenException("Er passen hooguit {0} namen op de lijst.", MaxRosterEntries);
        }

        Roster = roster;
        KeepNamesUntilJuly(now);
        Touch(now);
    }

    public string Answer(string key) => _answers.GetValueOrDefault(key, string.Empty);

    /// <summary>One line, cut between words.</summary>
    private static string Shortened(string text)
    {
        var line = string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

        if (line.Length <= LongestOpening)
        {
            return line;
        }

        var space = line.LastIndexOf(' ', LongestOpening);

        return line[..(space > 0 ? space : LongestOpening)].TrimEnd('.', ',', ';', ':') + " …";
    }

    private void Touch(DateTimeOffset now)
    {
        EditedAt = now.ToUniversalTime();
        Version++;
    }
}
