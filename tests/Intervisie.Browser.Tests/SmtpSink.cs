using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Intervisie.Browser.Tests;

/// <summary>A mail server of a few lines that takes everything and keeps it (RFC 5321, the commands a sender needs).</summary>
public sealed class SmtpSink : IDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _stop = new();
    private readonly ConcurrentQueue<ReceivedMail> _mails = new();
    private readonly TimeSpan _delay;

    /// <param name="delay">How long it thinks before it says 250, so that a kill can fall in between.</param>
    public SmtpSink(TimeSpan delay = default)
    {
        _delay = delay;
        _listener.Start();
        _ = AcceptAsync();
    }

    public int Port => ((IPEndPoint)_listener.LocalEndpoint).Port;

    public IReadOnlyList<ReceivedMail> Mails => [.. _mails];

    public void Dispose()
    {
        _stop.Cancel();
        _listener.Dispose();
        _stop.Dispose();
    }

    private async Task AcceptAsync()
    {
        while (!_stop.IsCancellationRequested)
        {
            var client = await _listener.AcceptTcpClientAsync(_stop.Token);
            _ = TalkAsync(client);
        }
    }

    private async Task TalkAsync(TcpClient client)
    {
        using (client)
        {
            try
            {
                await using var stream = client.GetStream();
                using var reader = new StreamReader(stream, Encoding.Latin1);
                await using var writer = new StreamWriter(stream, Encoding.Latin1) { NewLine = "\r\n", AutoFlush = true };
                await writer.WriteLineAsync("220 sink");
                await ConverseAsync(reader, writer);
            }
            catch (IOException)
            {
                // The sender was killed in the middle of a word; that is what some tests are about.
            }
        }
    }

    private async Task ConverseAsync(StreamReader reader, StreamWriter writer)
    {
        var recipient = string.Empty;

        while (await reader.ReadLineAsync(_stop.Token) is { } line)
        {
            var verb = line.Split(' ', ':')[0].ToUpperInvariant();

            if (verb == "RCPT")
            {
                recipient = line[(line.IndexOf('<', StringComparison.Ordinal) + 1)..line.IndexOf('>', StringComparison.Ordinal)];
            }

            if (verb == "DATA")
            {
                await writer.WriteLineAsync("354 go on");
                _mails.Enqueue(ReceivedMail.From(recipient, await ReadDataAsync(reader)));
                await Task.Delay(_delay, _stop.Token);
            }

            await writer.WriteLineAsync(verb == "QUIT" ? "221 bye" : "250 fine");

            if (verb == "QUIT")
            {
                return;
            }
        }
    }

    private async Task<List<string>> ReadDataAsync(StreamReader reader)
    {
        var lines = new List<string>();

        while (await reader.ReadLineAsync(_stop.Token) is { } line && line != ".")
        {
            lines.Add(line);
        }

        return lines;
    }
}
