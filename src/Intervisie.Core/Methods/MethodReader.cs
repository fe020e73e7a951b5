using Intervisie.Core.Content;

namespace Intervisie.Core.Methods;

/// <summary>Reads one method from its file. The words it may use are a closed list, so that a new method needs no new code.</summary>
internal sealed class MethodReader(ContentText file, ContentFaults faults)
{
    private static readonly Dictionary<string, MethodShape> Shapes = new(StringComparer.Ordinal)
    {
        ["uitwisselronde"] = MethodShape.Exchange,
        ["casusronde"] = MethodShape.Case,
    };

    private static readonly HashSet<string> NoSources = [];

    public Method? Read()
    {
        if (FrontMatter.Read(file, faults) is not { } matter || MarkdownProse.Read(matter.Body, NoSources, faults) is not { } prose)
        {
            return null;
        }

        var fields = matter.Fields;
        var method = new Method
        {
            Slug = fields.Text("slug"),
            Title = fields.Text("title"),
            Summary = fields.Text("summary"),
            Shape = fields.OneOf("shape", Shapes),
            MinPeople = fields.Number("minPeople"),
            MinutesPerPerson = fields.Number("minutesPerPerson"),
            Steps = [.. fields.Records("steps").Select(ReadStep)],
            Html = prose.ToHtml(),
        };
        fields.NothingElse();
        Check(fields, method);
        return method;
    }

    private static MethodStep ReadStep(Fields fields)
    {
        var step = new MethodStep
        {
            Key = fields.Text("key"),
            Title = fields.Text("title"),
            Instruction = fields.Text("instruction"),
            Do = fields.Text("do"),
            Dont = fields.Text("dont"),
            Writes = fields.OneOf("writes", Words<StepWriter>()),
            Form = fields.OneOf("form", Words<StepForm>()),
            Reads = fields.OneOf("reads", Words<StepReader>()),
            RevealAt = fields.OneOf("revealAt", Words<RevealAt>()),
            SealedUntil = fields.OptionalText("sealedUntil"),
            IsOptional = fields.Flag("optional"),
            Window = fields.Number("window"),
            Minutes = fields.OptionalNumber("minutes"),
            MinPeople = fields.OptionalNumber("minPeople"),
        };
        fields.NothingElse();
        return step;
    }

    private void Check(Fields fields, Method method)
    {
        if (!Slug.IsSlug(method.Slug) || Path.GetFileNameWithoutExtension(file.File) != method.Slug)
        {
            fields.Fault("slug", $"Het bestand heet «{Path.GetFileName(file.File)}»; dat moet de «slug» zijn met .md erachter.");
        }

        if (string.IsNullOrWhiteSpace(method.Html))
        {
            fields.Fault("slug", "Onder de kopgegevens ontbreekt de uitleg voor de groep.");
        }

        CheckFirst(fields, method);
        CheckKeys(fields, method);
    }

    private static void CheckFirst(Fields fields, Method method)
    {
        var writer = method.Shape == MethodShape.Exchange ? StepWriter.All : StepWriter.Contributor;

        if (method.Steps.Count > 0 && (method.Steps[0].Form != StepForm.Contribution || method.Steps[0].Writes != writer))
        {
            fields.Fault("steps", $"De eerste stap is de inbreng: «form: contribution» en «writes: {Word(writer)}».");
        }
    }

    private static void CheckKeys(Fields fields, Method method)
    {
        foreach (var (index, step) in method.Steps.Index())
        {
            if (!Slug.IsSlug(step.Key) || method.Steps.Take(index).Any(earlier => earlier.Key == step.Key))
            {
                fields.Fault("steps", $"De stapnaam «{step.Key}» moet uniek zijn, in kleine letters, cijfers en streepjes.");
            }

            if (step.SealedUntil is { } until && method.Steps.Skip(index + 1).All(later => later.Key != until))
            {
                fields.Fault("steps", $"Stap «{step.Key}» blijft dicht tot «{until}», maar dat is geen latere stap.");
            }
        }
    }

    private static Dictionary<string, T> Words<T>()
        where T : struct, Enum =>
        Enum.GetValues<T>().ToDictionary(Word, StringComparer.Ordinal);

    private static string Word<T>(T value)
        where T : struct, Enum => value.ToString().ToLowerInvariant();
}
