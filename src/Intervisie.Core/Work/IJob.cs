namespace Intervisie.Core.Work;

/// <summary>Something the product does unasked. It takes no state and may run late, twice, or on two servers at once.</summary>
public interface IJob
{
    Task RunAsync(CancellationToken stop);
}
