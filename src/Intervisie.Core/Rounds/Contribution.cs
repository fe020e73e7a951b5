using Intervisie.Core.Deidentification;
using Intervisie.Core.Intentions;

namespace Intervisie.Core.Rounds;

/// <summary>What a member brings into a round (NL: <i>inbreng</i>): only texts that were de-identified and approved.</summary>
public sealed class Contribution
{
    private Dictionary<string, SharedText> _fields = new(StringComparer.Ordinal);
    private List<string> _lenses = [];

    private Contribution()
    {
    }

    public Guid Id { get; private init; } = Guid.NewGuid();

    public Guid RoundId { get; private init; }

    public Guid AuthorId { get; private init; }

    public Guid ReflectionId { get; private init; }

    public SharedText Question { get; private set; } = null!;

    public IReadOnlyDictionary<string, SharedText> Fields
    {
        get => _fields;
        private set => _fields = new(value, StringComparer.Ordinal);
    }

    public IReadOnlyList<string> Lenses
    {
        get => _lenses;
        private set => _lenses = [.. value];
    }

    public bool WantsSuggestions { get; private init; }

    public DateTimeOffset SharedAt { get; private init; }

    public DateTimeOffset? WithdrawnAt { get; private set; }

    public SharedText? Reply { get; private set; }

    public Guid? IntentionId { get; private set; }

    public DateTimeOffset? ReactedAt { get; private set; }

    /// <summary>The text in the order of the form: the name of each field, its label (Dutch, meant for the screen) and what was shared of it.</summary>
    public IEnumerable<(string Key, string Label, SharedText Text)> KeyedFields() =>
        Reflections.ReflectionTemplate.Brief.Fields.Where(f => _fields.ContainsKey(f.Key)).Select(f => (f.Key, f.Label, _fields[f.Key]));

    internal static Contribution Of(Round round, Guid authorId, ContributionTexts texts, DateTimeOffset now) =>
        new()
        {
            RoundId = round.Id,
            AuthorId = authorId,
            ReflectionId = texts.ReflectionId,
            Question = texts.Question,
            Fields = texts.Fields,
            Lenses = texts.Lenses,
            WantsSuggestions = texts.WantsSuggestions,
            SharedAt = now.ToUniversalTime(),
        };

    /// <summary>Puts newly reviewed texts in the place of the old ones, which leave nothing behind.</summary>
    internal void Restate(IReadOnlyDictionary<string, SharedText> texts)
    {
        Question = texts[Reflections.Reflection.QuestionKey];
        Reply = texts.GetValueOrDefault(nameof(Reply));
        Fields = texts.Where(t => t.Key is not Reflections.Reflection.QuestionKey and not nameof(Reply)).ToDictionary(StringComparer.Ordinal);
    }

    internal void RestateReply(SharedText? reply) => Reply = reply;

    internal void Withdraw(DateTimeOffset now) => WithdrawnAt = now.ToUniversalTime();

    internal void React(SharedText? reply, Intention? intention, DateTimeOffset now)
    {
        Reply = reply;
        IntentionId = intention?.Id ?? IntentionId;
        ReactedAt = now.ToUniversalTime();
    }
}
