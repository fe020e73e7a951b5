using System.Text;
using Intervisie.Bench.Load;
using Intervisie.Bench.Pages;

namespace Intervisie.Bench.Bare;

/// <summary>Starts the bare pages, each in a process of its own, and makes sure that they answer with the very text they are compared with.</summary>
internal sealed class BarePages
{
    private readonly string _folder;
    private readonly string _text;
    private readonly string _file;

    /// <param name="folder">For the text and the database.</param>
    /// <param name="text">The page to compare with.</param>
    public BarePages(string folder, string text)
    {
        _folder = folder;
        _text = text;
        _file = Path.Combine(folder, "page.html");
        File.WriteAllText(_file, text);
    }

    public int Bytes => Encoding.UTF8.GetByteCount(_text);

    public Task<Server> StartStaticAsync(CancellationToken stop) => StartAsync([], stop);

    public Task<Server> StartQueriesAsync(int queries, CancellationToken stop) => StartAsync(["--queries", $"{queries}"], stop);

    public Task<Target> StaticTargetAsync(Server server, CancellationToken stop) =>
        TargetAsync("static", new Uri(server.Address, StillController.Path), Visitor.Anonymous, stop);

    public async Task<Target> QueriesTargetAsync(Server server, CancellationToken stop) =>
        await TargetAsync("queries", new Uri(server.Address, AskingController.Path), await AskingController.SignInAsync(server.Address, stop), stop);

    private async Task<Target> TargetAsync(string name, Uri address, Visitor visitor, CancellationToken stop) =>
        await visitor.ReadAsync(address, stop) == _text
            ? new Target(name, address, visitor, Bytes)
            : throw new InvalidOperationException($"The bare page {name} differs from the page it is compared with.");

    private Task<Server> StartAsync(IEnumerable<string> arguments, CancellationToken stop)
    {
        string[] command = [typeof(BarePages).Assembly.Location, BareCommand.Name, "--text", _file, "--folder", _folder, .. arguments];
        var settings = new Dictionary<string, string> { ["ASPNETCORE_ENVIRONMENT"] = "Production" };

        return Server.StartAsync(command, AppContext.BaseDirectory, settings, _ => { }, stop);
    }
}
