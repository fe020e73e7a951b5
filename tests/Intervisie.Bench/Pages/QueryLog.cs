using System.Text.Json;

namespace Intervisie.Bench.Pages;

/// <summary>
/// Reads from the site's own log (JSON, in Production) which commands EF Core executed for which request. Jobs ask the
/// database too, but outside a request.
/// </summary>
internal sealed class QueryLog(string path)
{
    /// <summary>The first views fill caches and are not counted.</summary>
    public const int Requests = 6;

    /// <summary>Makes the site log every command and the end of every request.</summary>
    public static readonly Dictionary<string, string> Settings = new()
    {
        ["Logging__LogLevel__Microsoft.EntityFrameworkCore.Database.Command"] = "Information",
        ["Logging__LogLevel__Microsoft.AspNetCore.Hosting.Diagnostics"] = "Information",
        ["Logging__Console__FormatterOptions__IncludeScopes"] = "true",
    };

    private const int Uncounted = 2;
    private const int CommandExecuted = 20101;
    private const int RequestFinished = 2;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    private readonly Dictionary<string, int> _running = [];
    private readonly List<int> _finished = [];
    private readonly TaskCompletionSource _complete = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public void Hear(string line)
    {
        if (!line.StartsWith('{'))
        {
            return;
        }

        using var entry = JsonDocument.Parse(line);

        if (RequestOf(entry.RootElement) is { } request)
        {
            Note(entry.RootElement.GetProperty("EventId").GetInt32(), entry.RootElement.GetProperty("Category").GetString()!, request);
        }
    }

    /// <exception cref="InvalidOperationException">One view asked more than another, so there is no number to compare with.</exception>
    public async Task<int> CountAsync(CancellationToken stop)
    {
        try
        {
            await _complete.Task.WaitAsync(Patience, stop);
        }
        catch (TimeoutException fault)
        {
            throw new InvalidOperationException($"The log of the site does not tell of {Requests} views of {path}.", fault);
        }

        var counts = _finished[Uncounted..];

        return counts.Distinct().Count() == 1
            ? counts[0]
            : throw new InvalidOperationException($"{path} asks the database a changing number of times: {string.Join(", ", counts)}.");
    }

    private void Note(int kind, string category, string request)
    {
        var sofar = _running.GetValueOrDefault(request);

        switch (kind, category)
        {
            case (CommandExecuted, "Microsoft.EntityFrameworkCore.Database.Command"):
                _running[request] = sofar + 1;
                break;
            case (RequestFinished, "Microsoft.AspNetCore.Hosting.Diagnostics"):
                Finish(sofar);
                break;
            default:
                break;
        }
    }

    private void Finish(int queries)
    {
        _finished.Add(queries);

        if (_finished.Count == Requests)
        {
            _complete.TrySetResult();
        }
    }

    /// <summary>The id of the request for our page that this entry belongs to.</summary>
    private string? RequestOf(JsonElement entry)
    {
        foreach (var scope in entry.TryGetProperty("Scopes", out var scopes) ? scopes.EnumerateArray() : default)
        {
            if (scope.ValueKind == JsonValueKind.Object
                && scope.TryGetProperty("RequestPath", out var asked) && asked.GetString() == path
                && scope.TryGetProperty("RequestId", out var id))
            {
                return id.GetString();
            }
        }

        return null;
    }
}
