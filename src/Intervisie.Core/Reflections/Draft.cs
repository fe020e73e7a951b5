namespace Intervisie.Core.Reflections;

/// <summary>What someone typed in a form and has not sent yet (NL: <i>concept</i>); only they see it.</summary>
public sealed class Draft
{
    private Dictionary<string, string> _fields = new(StringComparer.Ordinal);

    private Draft()
    {
    }

    public Guid Id { get; private init; } = Guid.NewGuid();

    public Guid OwnerId { get; private init; }

    /// <summary>What it is a draft of: the kind of form and the id it belongs to, such as «feedback:…».</summary>
    public string Subject { get; private init; } = string.Empty;

    public DateTimeOffset SavedAt { get; private set; }

    /// <summary>Grows with every change; a page that began with an older one cannot silently overwrite it.</summary>
    public int Version { get; private set; }

    /// <summary>The page that saved it last: what it sends again, after an answer was lost, is no second version.</summary>
    public string? Page { get; private set; }

    /// <summary>What stood in the form, by the name of the field; empty once the form was sent.</summary>
    public IReadOnlyDictionary<string, string> Fields
    {
        get => _fields;
        private set => _fields = new(value, StringComparer.Ordinal);
    }

    public bool IsEmpty => _fields.Count == 0;

    public static Draft Of(Guid ownerId, string subject) => new() { OwnerId = ownerId, Subject = subject };

    /// <param name="page">The page it was typed in; none when a form was sent without script.</param>
    public void Save(IReadOnlyDictionary<string, string> fields, DateTimeOffset now, string? page = null)
    {
        Fields = fields;
        Page = page;
        SavedAt = now.ToUniversalTime();
        Version++;
    }

    /// <summary>Whether the page that began with this version knows all that was kept since.</summary>
    public bool IsKnownTo(string? page, int version) => Version == version || (page is not null && Page == page);

    /// <summary>Empties it when its form was sent. The row stays a while, so that a page that is still open elsewhere is noticed.</summary>
    public void Clear(DateTimeOffset now) => Save(new Dictionary<string, string>(StringComparer.Ordinal), now);
}
