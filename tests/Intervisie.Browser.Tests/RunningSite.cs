using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace Intervisie.Browser.Tests;

/// <summary>The site as its own process, on a real port, with a data folder that outlives it: it can be killed and started again.</summary>
public sealed class RunningSite(int smtpPort, string environment = "Development") : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly string _directory = Directory.CreateTempSubdirectory("intervisie-run-").FullName;
    private Process? _process;

    public Uri Address { get; } = new($"http://localhost:{FreePort()}");

    public string DataDirectory => Path.Combine(_directory, "data");

    /// <summary>What the process printed so far.</summary>
    public string Output
    {
        get
        {
            lock (_lines)
            {
                return string.Join('\n', _lines);
            }
        }
    }

    private readonly List<string> _lines = [];

    /// <summary>Starts the process and waits until it answers.</summary>
    public async Task StartAsync()
    {
        var start = new ProcessStartInfo("dotnet", [BuiltSite.Assembly])
        {
            WorkingDirectory = Path.GetDirectoryName(BuiltSite.Assembly)!,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
        };

        foreach (var (name, value) in Settings())
        {
            start.Environment[name] = value;
        }

        _process = Process.Start(start)!;
        _process.OutputDataReceived += (_, line) => Keep(line.Data);
        _process.ErrorDataReceived += (_, line) => Keep(line.Data);
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
        await WaitUntilItAnswers();
    }

    /// <summary>SIGKILL: no chance to write anything down.</summary>
    public async Task KillAsync()
    {
        if (_process is { HasExited: false })
        {
            _process.Kill();
            await _process.WaitForExitAsync();
        }
    }

    public async ValueTask DisposeAsync()
    {
        await KillAsync();
        _process?.Dispose();
        Directory.Delete(_directory, recursive: true);
    }

    private IEnumerable<(string Name, string Value)> Settings()
    {
        yield return ("ASPNETCORE_ENVIRONMENT", environment);
        yield return ("ASPNETCORE_URLS", Address.ToString());
        yield return ("Data__Directory", DataDirectory);
        yield return ("Content__Directory", Path.Combine(Repository.Root, "content"));
        yield return ("Keys__Certificate", Path.Combine(_directory, "keys", "site.pfx"));
        yield return ("Site__Address", Address.ToString());
        yield return ("Mail__Smtp__Host", "127.0.0.1");
        yield return ("Mail__Smtp__Port", $"{smtpPort}");
    }

    private void Keep(string? line)
    {
        if (line is not null)
        {
            lock (_lines)
            {
                _lines.Add(line);
            }
        }
    }

    private async Task WaitUntilItAnswers()
    {
        using var client = new HttpClient { BaseAddress = Address };
        using var patience = new CancellationTokenSource(Patience);
        using var beat = new PeriodicTimer(TimeSpan.FromMilliseconds(100));

        while (await beat.WaitForNextTickAsync(patience.Token))
        {
            if (_process!.HasExited)
            {
                throw new InvalidOperationException($"The site stopped:\n{Output}");
            }

            if (await Answers(client, patience.Token))
            {
                return;
            }
        }
    }

    private static async Task<bool> Answers(HttpClient client, CancellationToken stop)
    {
        try
        {
            using var answer = await client.GetAsync(new Uri("/health/live", UriKind.Relative), stop);

            return answer.IsSuccessStatusCode;
        }
        catch (HttpRequestException)
        {
            // Not listening yet.
            return false;
        }
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();

        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
