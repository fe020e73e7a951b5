using Intervisie.Bench.Load;

namespace Intervisie.Bench.Pages;

/// <summary>
/// The published site with the demo world in a folder of its own. The cast signs in with one click in Development alone, so
/// the site is filled and the cookie fetched there; what is measured after that is the same data in Production.
/// </summary>
internal sealed class MeasuredSite(DirectoryInfo program, string folder)
{
    private const string Assembly = "Intervisie.Web.dll";

    /// <summary>Fills the empty database and signs in as one of the cast.</summary>
    public async Task<Visitor> SignInAsync(CancellationToken stop)
    {
        await using var server = await StartAsync("Development", [], _ => { }, stop);

        return await Visitor.SignInAsync(server.Address, stop);
    }

    /// <summary>Counts the commands that a warm page gives to the database.</summary>
    public async Task<int> CountQueriesAsync(string path, Visitor visitor, CancellationToken stop)
    {
        var log = new QueryLog(path);
        await using var server = await StartAsync("Production", QueryLog.Settings, log.Hear, stop);

        for (var i = 0; i < QueryLog.Requests; i++)
        {
            await visitor.ReadAsync(new Uri(server.Address, path), stop);
        }

        return await log.CountAsync(stop);
    }

    public Task<Server> StartAsync(CancellationToken stop) => StartAsync("Production", [], _ => { }, stop);

    private Task<Server> StartAsync(string environment, IEnumerable<KeyValuePair<string, string>> more, Action<string> onLine, CancellationToken stop)
    {
        if (!File.Exists(Path.Combine(program.FullName, Assembly)))
        {
            throw new InvalidOperationException($"There is no published site in {program.FullName}; bin/bench makes one.");
        }

        var settings = new Dictionary<string, string>(more)
        {
            ["ASPNETCORE_ENVIRONMENT"] = environment,
            ["Data__Directory"] = Path.Combine(folder, "data"),
            ["Keys__Certificate"] = Path.Combine(folder, "keys", "site.pfx"),
            ["Content__Directory"] = Path.Combine(program.FullName, "content"),
        };

        return Server.StartAsync([Path.Combine(program.FullName, Assembly)], program.FullName, settings, onLine, stop);
    }
}
