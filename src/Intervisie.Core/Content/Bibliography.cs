namespace Intervisie.Core.Content;

/// <summary>All sources of the content (NL: <i>bronnenlijst</i>), from <c>sources.yml</c>.</summary>
public sealed class Bibliography
{
    public const string FileName = "sources.yml";

    private readonly Dictionary<string, Source> sources = new(StringComparer.Ordinal);

    public IReadOnlyCollection<Source> Sources => sources.Values;

    public static Bibliography Read(string contentFolder, ContentFaults faults)
    {
        var bibliography = new Bibliography();

        if (ContentText.Read(contentFolder, FileName, faults) is { } file)
        {
            foreach (var fields in Fields.ReadList(file, faults))
            {
                bibliography.Add(fields);
            }
        }

        return bibliography;
    }

    /// <summary>These sources and those of a school's own folder, if that has any.</summary>
    internal Bibliography With(string folder, ContentFaults faults)
    {
        var both = File.Exists(Path.Combine(folder, FileName)) ? Read(folder, faults) : new Bibliography();

        foreach (var source in Sources)
        {
            both.sources.TryAdd(source.Id, source);
        }

        return both;
    }

    public Source? Find(string id) => sources.GetValueOrDefault(id);

    /// <summary>The sources that a field names by their ids; an unknown or repeated one is a fault.</summary>
    internal IReadOnlyList<Source> NamedIn(Fields fields, string key)
    {
        var ids = fields.Texts(key);

        foreach (var id in ids.Where(id => Find(id) is null))
        {
            fields.Fault(key, $"De bron «{id}» staat niet in {FileName}. Zet hem daar bij, of haal hem hier weg.");
        }

        foreach (var twice in ids.GroupBy(id => id).Where(same => same.Count() > 1))
        {
            fields.Fault(key, $"De bron «{twice.Key}» staat hier vaker dan één keer. Laat er één staan.");
        }

        return [.. ids.Select(Find).OfType<Source>().Distinct()];
    }

    private void Add(Fields fields)
    {
        var source = Source.Read(fields);

        if (!Slug.IsSlug(source.Id))
        {
            fields.Fault("id", $"«{source.Id}» kan geen bronnaam zijn. Gebruik kleine letters, cijfers en streepjes.");
        }

        if (!sources.TryAdd(source.Id, source))
        {
            fields.Fault("id", $"De bronnaam «{source.Id}» is al gebruikt. Kies een andere.");
        }
    }
}
