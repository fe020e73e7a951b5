namespace Intervisie.Bench.Pages;

/// <summary>A folder that is gone after the run.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    public string Name { get; } = Directory.CreateTempSubdirectory("intervisie-bench-").FullName;

    public void Dispose() => Directory.Delete(Name, recursive: true);
}
