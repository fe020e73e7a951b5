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
        var events = new Parser(new StringReader(yaml.Text));

        try
        {
            return IsPlain(events, yaml, faults) ? Load(yaml, faults) : null;
        }
        catch (YamlException fault)
        {
            return Refuse(yaml, fault.Start, fault.Message, faults);
        }
        catch (InvalidOperationException fault)
        {
            // The scanner answers some malformed scalars with this; the last part it did read says about where.
            return Refuse(yaml, events.Current?.End ?? Mark.Empty, fault.Message, faults);
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
    private static bool IsPlain(Parser events, ContentText yaml, ContentFaults faults)
    {
        for (var depth = 0; events.MoveNext() && events.Current is { } part; depth += part.NestingIncrease)
        {
            if (part is AnchorAlias || depth > Deepest)
            {
                faults.Add(yaml.File, Line(yaml, part.Start), "YAML met verwijzingen (*naam) of zo diep genest lezen we niet. Schrijf het plat uit.");
                return false;
            }
        }

        return true;
    }

    private static YamlNode? Refuse(ContentText yaml, Mark mark, string why, ContentFaults faults)
    {
        faults.Add(yaml.File, Line(yaml, mark), $"Dit is geen geldige YAML ({why}). Let op inspringen en aanhalingstekens.");
        return null;
    }
}
