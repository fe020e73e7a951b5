namespace Intervisie.Core.Reflections;

/// <summary>What someone typed in a form and has not sent yet (NL: <i>concept</i>); only they see it.</summary>
public sealed class Draft
{
    /// <summary>Part of the name of every field in which somebody is named to be found.</summary>
    public const string NamesInForm = "Roster[";

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

    /// <summary>The page that saved or sent it last: what it sends again, after an answer was lost, is no second version.</summary>
    public string? Page { get; private set; }

    /// <summary>Counts what that page sent, so that an older request that arrives late changes nothing.</summary>
    public int Turn { get; private set; }

    /// <summary>Whether anything stands in it. Kept apart, so that a question about drafts need not read what people wrote.</summary>
    public bool HasText { get; private set; }

    /// <summary>What stood in the form, by the name of the field; empty once the form was sent.</summary>
    public IReadOnlyDictionary<string, string> Fields
    {
        get => _fields;
        private set => _fields = new(value, StringComparer.Ordinal);
    }

    /// <summary>The form was sent; the row stays a while, so that a page that is still open elsewhere is noticed.</summary>
    public bool IsSent => _fields.Count == 0;

    public static Draft Of(Guid ownerId, string subject) => new() { OwnerId = ownerId, Subject = subject };

    /// <summary>The same words once more are no new version: a page that began with them is not behind.</summary>
    public void Save(TypedPage typed, DateTimeOffset now)
    {
        if (Version == 0 || IsSent || !typed.IsSameAs(this))
        {
            Version++;
        }

        Fields = typed.Fields;
        HasText = typed.Fields.Values.Any(v => !string.IsNullOrWhiteSpace(v));
        Page = typed.Page;
        Turn = typed.Turn;
        SavedAt = now.ToUniversalTime();
    }

    /// <summary>Whether the page that began with this version knows all that was kept since.</summary>
    public bool IsKnownTo(TypedPage typed) => Version == typed.Version || (typed.Page is not null && Page == typed.Page);

    /// <summary>Whether the same page sent something later, which arrived earlier.</summary>
    public bool IsLaterThan(TypedPage typed) => typed.Page is not null && Page == typed.Page && Turn > typed.Turn;

    /// <summary>Takes the names out of it that stand in the fields for them; the rest of what was typed stays.</summary>
    /// <returns>Whether there were any.</returns>
    public bool ForgetNames()
    {
        var left = Fields.Where(f => !f.Key.Contains(NamesInForm, StringComparison.Ordinal)).ToDictionary(StringComparer.Ordinal);

        if (left.Count == Fields.Count || left.Count == 0)
        {
            return false;
        }

        Fields = left;
        Version++;

        return true;
    }

    /// <summary>Empties it when its form was sent.</summary>
    public void Send(DateTimeOffset now)
    {
        Fields = new Dictionary<string, string>(StringComparer.Ordinal);
        HasText = false;
        SavedAt = now.ToUniversalTime();
        Version++;
    }
}
