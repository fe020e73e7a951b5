using System.CommandLine;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using Intervisie.Core.Deidentification;

namespace Intervisie.Web.Commands;

/// <summary>
/// <c>dotnet run --project src/Intervisie.Web -- deidentify &lt; texts.jsonl &gt; spans.jsonl</c>: one text a line in, what was found in it a line out.
/// Places count Unicode code points. A line that cannot be read is named on standard error by its number; the rest go on and the exit code is 1.
/// </summary>
public static class DeidentifyCommand
{
    public const string Name = "deidentify";

    private const int Done = 0;
    private const int Malformed = 1;

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        RespectRequiredConstructorParameters = true,
        RespectNullableAnnotations = true,
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    };

    public static Command Create()
    {
        var command = new Command(Name, "Reads {\"id\",\"text\",\"roster\":[{\"role\",\"name\"}]?} lines and writes what may identify someone in each.");
        command.SetAction(async (_, stop) =>
        {
            using var input = new StreamReader(Console.OpenStandardInput(), Encoding.UTF8);
            await using var output = new StreamWriter(Console.OpenStandardOutput(), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
            return await RunAsync(input, output, Console.Error, stop);
        });

        return command;
    }

    /// <returns>0, or 1 when a line could not be read.</returns>
    public static async Task<int> RunAsync(TextReader input, TextWriter output, TextWriter errors, CancellationToken stop)
    {
        var deidentifier = new Deidentifier();
        var result = Done;
        for (var number = 1; await input.ReadLineAsync(stop) is { } line; number++)
        {
            if (string.IsNullOrWhiteSpace(line))
            {
                continue;
            }

            try
            {
                await output.WriteLineAsync(JsonSerializer.Serialize(Answer(Read(line), deidentifier), Json));
            }
            catch (JsonException)
            {
                // The message of the exception may repeat the text, so only the number is named.
                await errors.WriteLineAsync($"Line {number} is no {{\"id\",\"text\",\"roster\"}} object.");
                result = Malformed;
            }
        }

        return result;
    }

    private static Asked Read(string line) => JsonSerializer.Deserialize<Asked>(line, Json) ?? throw new JsonException();

    private static Answered Answer(Asked asked, Deidentifier deidentifier)
    {
        Passage[] passages = [new Passage("text", asked.Text)];
        var points = CodePoints(asked.Text);
        var findings = deidentifier.Scan(passages, [.. (asked.Roster ?? []).Select(r => new RosterEntry(r.Role ?? "", r.Name))]);
        var warnings = deidentifier.Warnings(passages);

        return new Answered(
            asked.Id,
            [.. findings.Select(f => new Span(points[f.Start], points[f.End], Type(f.Kind), f.IsCertain, f.Replacement))],
            [.. warnings.Select(w => new Sensitive(points[w.Start], points[w.Start + w.Length], w.Kind.ToString().ToUpperInvariant()))],
            IndirectRisk.Of(warnings).Level switch { RiskLevel.High => "hoog", RiskLevel.Raised => "verhoogd", _ => "laag" });
    }

    /// <summary>For each UTF-16 unit and the end the number of code points before it.</summary>
    private static int[] CodePoints(string text)
    {
        var points = new int[text.Length + 1];
        for (var i = 0; i < text.Length; i++)
        {
            points[i + 1] = points[i] + (i > 0 && char.IsSurrogatePair(text[i - 1], text[i]) ? 0 : 1);
        }

        return points;
    }

    private static string Type(FindingKind kind) => kind switch
    {
        FindingKind.Organisation => "ORG",
        FindingKind.OtherId => "OTHER_ID",
        _ => kind.ToString().ToUpperInvariant(),
    };

    private sealed record Asked(JsonElement Id, string Text, IReadOnlyList<Somebody>? Roster = null);

    private sealed record Somebody(string Name, string? Role = null);

    private sealed record Answered(JsonElement Id, IReadOnlyList<Span> Spans, IReadOnlyList<Sensitive> Sensitive, string Risk);

    private sealed record Span(int Start, int End, string Type, bool Certain, string Replacement);

    private sealed record Sensitive(int Start, int End, string Type);
}
