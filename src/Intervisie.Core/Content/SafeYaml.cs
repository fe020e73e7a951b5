using YamlDotNet.Core;
using YamlDotNet.Core.Events;
using YamlDotNet.RepresentationModel;

namespace Intervisie.Core.Content;

/// <summary>Reads YAML into a tree (NL: <i>YAML</i>) without the parts that could hurt: no references, no deep nesting, one document.</summary>
internal static class SafeYaml
{
    /// <summary>In levels. Our deepest file, a method's steps, has four.</summary>
    private const int Deepest = 12;

    public static YamlNode? Read(ContentText yaml, ContentFaults faults)
    {
        try
        {
            return IsPlain(yaml, faults) ? Load(yaml, faults) : null;
        }
        catch (YamlException fault)
        {
            faults.Add(yaml.File, Line(yaml, fault.Start), $"Dit is geen geldige YAML ({fault.Message}). Let op inspringen en aanhalingstekens.");
            return null;
        }
    }

    public static int Line(ContentText yaml, Mark mark) => yaml.FirstLine + (int)Math.Max(mark.Line, 1) - 1;

    private static YamlNode? Load(ContentText yaml, ContentFaults faults)
    {
        var stream = new YamlStream();
        stream.Load(new StringReader(yaml.Text));

        if (stream.Documents.Count == 1)
        {
            return stream.Documents[0].RootNode;
        }

        faults.Add(yaml.File, yaml.FirstLine, "Hier hoort precies één YAML-document te staan.");
        return null;
    }

    // The tree is built by recursion and follows references, so both are refused on the flat events first.
    private static bool IsPlain(ContentText yaml, ContentFaults faults)
    {
        var parser = new Parser(new StringReader(yaml.Text));

        for (var depth = 0; parser.MoveNext() && parser.Current is { } part; depth += part.NestingIncrease)
        {
            if (part is AnchorAlias || depth > Deepest)
            {
                faults.Add(yaml.File, Line(yaml, part.Start), "YAML met verwijzingen (*naam) of zo diep genest lezen we niet. Schrijf het plat uit.");
                return false;
            }
        }

        return true;
    }
}
