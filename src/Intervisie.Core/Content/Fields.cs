using System.Globalization;
using YamlDotNet.RepresentationModel;

namespace Intervisie.Core.Content;

/// <summary>
/// The named values of one YAML mapping (NL: <i>velden</i>), read strictly: what is asked for must be there, and <see cref="NothingElse"/> refuses the rest.
/// A value that is wrong becomes a fault and an empty stand-in, so that reading goes on.
/// </summary>
public sealed class Fields
{
    private readonly Dictionary<string, (YamlNode Value, int Line)> values = new(StringComparer.Ordinal);
    private readonly HashSet<string> asked = new(StringComparer.Ordinal);
    private readonly ContentText place;
    private readonly ContentFaults faults;

    private Fields(YamlMappingNode node, ContentText place, ContentFaults faults)
    {
        this.place = place;
        this.faults = faults;
        Line = SafeYaml.Line(place, node.Start);

        foreach (var (key, value) in node.Children)
        {
            values[Scalar(key) ?? ""] = (value, SafeYaml.Line(place, key.Start));
        }
    }

    public int Line { get; }

    public static Fields? Read(ContentText yaml, ContentFaults faults)
    {
        if (SafeYaml.Read(yaml, faults) is not { } root)
        {
            return null;
        }

        if (root is YamlMappingNode mapping)
        {
            return new Fields(mapping, yaml, faults);
        }

        faults.Add(yaml.File, yaml.FirstLine, "Hier horen velden te staan, elk als «naam: waarde».");
        return null;
    }

    public static IReadOnlyList<Fields> ReadList(ContentText yaml, ContentFaults faults) =>
        SafeYaml.Read(yaml, faults) is { } root ? Records(root, yaml, faults) : [];

    public bool Has(string key) => values.ContainsKey(key);

    public int LineOf(string key) => values.TryGetValue(key, out var value) ? value.Line : Line;

    public void Fault(string key, string what) => faults.Add(place.File, LineOf(key), what);

    public string Text(string key) => OptionalText(key) ?? Missing(key, "");

    public string? OptionalText(string key)
    {
        if (Find(key) is not { } value)
        {
            return null;
        }

        return Scalar(value) ?? Wrong(key, "een tekst", "");
    }

    public int Number(string key) => OptionalNumber(key) ?? Missing(key, 0);

    /// <summary>A whole number from 1 to 999.</summary>
    public int? OptionalNumber(string key)
    {
        if (Find(key) is not { } value)
        {
            return null;
        }

        return int.TryParse(Scalar(value), NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number is > 0 and < 1000
            ? number
            : Wrong(key, "een heel getal van 1 tot en met 999", 0);
    }

    public bool Flag(string key) => Find(key) is { } value && Scalar(value) switch
    {
        "true" => true,
        "false" => false,
        _ => Wrong(key, "true of false", false),
    };

    /// <summary>One of a closed list of words, each of which has its value.</summary>
    public T OneOf<T>(string key, IReadOnlyDictionary<string, T> words)
        where T : struct
    {
        var word = Text(key);

        if (words.TryGetValue(word, out var value))
        {
            return value;
        }

        return word.Length == 0 ? default : Wrong(key, $"een van: {string.Join(", ", words.Keys)} (en niet «{word}»)", default(T));
    }

    public IReadOnlyList<string> Texts(string key)
    {
        var texts = OptionalTexts(key);
        return texts.Count > 0 ? texts : Missing(key, texts);
    }

    public IReadOnlyList<string> OptionalTexts(string key) => Find(key) switch
    {
        null => [],
        YamlSequenceNode list when list.Select(Scalar).All(text => text is not null) => [.. list.Select(node => Scalar(node)!)],
        _ => Wrong(key, "een lijst met teksten, elk achter een streepje", Array.Empty<string>()),
    };

    public IReadOnlyList<Fields> Records(string key) =>
        Find(key) is { } value ? Records(value, place, faults) : Missing(key, Array.Empty<Fields>());

    /// <summary>Refuses every field nobody asked for: a slip of the pen must not silently mean nothing.</summary>
    public void NothingElse()
    {
        foreach (var key in values.Keys.Except(asked))
        {
            Fault(key, $"Het veld «{key}» kennen we hier niet. Wel: {string.Join(", ", asked)}.");
        }
    }

    private static IReadOnlyList<Fields> Records(YamlNode node, ContentText place, ContentFaults faults)
    {
        if (node is YamlSequenceNode list && list.All(item => item is YamlMappingNode))
        {
            return [.. list.Cast<YamlMappingNode>().Select(item => new Fields(item, place, faults))];
        }

        faults.Add(place.File, SafeYaml.Line(place, node.Start), "Hier hoort een lijst te staan, met achter elk streepje velden als «naam: waarde».");
        return [];
    }

    private static string? Scalar(YamlNode node) =>
        node is YamlScalarNode { Value: { } text } && !string.IsNullOrWhiteSpace(text) ? text.Trim() : null;

    private YamlNode? Find(string key)
    {
        asked.Add(key);
        return values.TryGetValue(key, out var found) ? found.Value : null;
    }

    private T Missing<T>(string key, T standIn)
    {
        if (!values.ContainsKey(key))
        {
            faults.Add(place.File, Line, $"Het veld «{key}» ontbreekt. Zet het erbij.");
        }

        return standIn;
    }

    private T Wrong<T>(string key, string wanted, T standIn)
    {
        Fault(key, $"Bij «{key}» hoort {wanted}.");
        return standIn;
    }
}
