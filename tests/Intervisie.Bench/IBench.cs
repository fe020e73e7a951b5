namespace Intervisie.Bench;

/// <summary>Something that can be measured by its name: <c>bin/bench NAME</c>.</summary>
internal interface IBench
{
    string Name { get; }

    /// <summary>One line for <c>bin/bench --list</c>.</summary>
    string Summary { get; }

    /// <exception cref="InvalidOperationException">Nothing could be measured; the message says why.</exception>
    Task RunAsync(Conditions conditions, Report report, CancellationToken stop);
}
