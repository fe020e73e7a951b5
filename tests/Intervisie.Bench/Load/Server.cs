using System.Diagnostics;
using System.Text.RegularExpressions;

namespace Intervisie.Bench.Load;

/// <summary>A web server in a process of its own, on a free port of this machine; disposing it ends the process.</summary>
internal sealed partial class Server : IAsyncDisposable
{
    private const int Kept = 40;
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);
    private readonly TaskCompletionSource<Uri> _address = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly Queue<string> _lastLines = new(Kept);
    private readonly Process _process;
    private readonly Action<string> _onLine;
    private volatile bool _isEnding;

    private Server(ProcessStartInfo start, Action<string> onLine)
    {
        _onLine = onLine;
        _process = new Process { StartInfo = start, EnableRaisingEvents = true };
        _process.OutputDataReceived += (_, line) => Hear(line.Data);
        _process.ErrorDataReceived += (_, line) => Hear(line.Data);
        _process.Exited += (_, _) => Bury();
    }

    public Uri Address { get; private set; } = null!;

    /// <param name="arguments">The program (a .dll) and what it is told.</param>
    /// <param name="folder">Where it runs.</param>
    /// <param name="settings">Its environment, besides our own.</param>
    /// <param name="onLine">Hears every line it prints.</param>
    /// <exception cref="InvalidOperationException">It did not start; the message holds what it printed.</exception>
    public static async Task<Server> StartAsync(
        IEnumerable<string> arguments, string folder, IReadOnlyDictionary<string, string> settings, Action<string> onLine, CancellationToken stop)
    {
        var start = new ProcessStartInfo("dotnet", arguments)
        {
            WorkingDirectory = folder,
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["ASPNETCORE_URLS"] = "http://127.0.0.1:0";

        foreach (var (name, value) in settings)
        {
            start.Environment[name] = value;
        }

        var server = new Server(start, onLine);
        await server.ListenAsync(stop);

        return server;
    }

    public async ValueTask DisposeAsync()
    {
        _isEnding = true;
        _process.Kill(entireProcessTree: true);
        await _process.WaitForExitAsync();
        _process.Dispose();
    }

    private async Task ListenAsync(CancellationToken stop)
    {
        _process.Start();
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();

        try
        {
            Address = await _address.Task.WaitAsync(Patience, stop);
        }
        catch (Exception fault)
        {
            await DisposeAsync();

            throw fault is TimeoutException ? new InvalidOperationException($"Not started within {Patience}:\n{Said()}", fault) : fault;
        }
    }

    private void Hear(string? line)
    {
        if (line is null)
        {
            return;
        }

        Keep(line);

        if (!_address.Task.IsCompleted && Listening().Match(line) is { Success: true } match)
        {
            _address.TrySetResult(new Uri(match.Groups["address"].Value));
        }

        _onLine(line);
    }

    private void Keep(string line)
    {
        lock (_lastLines)
        {
            _lastLines.Enqueue(line);

            if (_lastLines.Count > Kept)
            {
                _lastLines.Dequeue();
            }
        }
    }

    /// <summary>A server that ends by itself says why: to who waits for its start, else on standard error.</summary>
    private void Bury()
    {
        if (_isEnding)
        {
            return;
        }

        var fault = $"{_process.StartInfo.ArgumentList[0]} ended by itself with code {_process.ExitCode}:\n{Said()}";

        if (!_address.TrySetException(new InvalidOperationException(fault)))
        {
            Console.Error.WriteLine(fault);
        }
    }

    private string Said()
    {
        lock (_lastLines)
        {
            return string.Join('\n', _lastLines);
        }
    }

    [GeneratedRegex(@"Now listening on: (?<address>http://[0-9.:]+)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Listening();
}
