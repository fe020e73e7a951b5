using Intervisie.Core.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Intervisie.Core.Work;

/// <summary>Does many small things, each in a scope and a transaction of its own: one that fails is counted, and the next goes on.</summary>
public sealed partial class OneByOne(IServiceScopeFactory scopes, ILogger<OneByOne> log)
{
    /// <summary>How many things were done.</summary>
    public int Done { get; private set; }

    /// <summary>How many failed and will be tried at the next run.</summary>
    public int Failed { get; private set; }

    /// <summary>Runs the act for one row and saves; somebody else having been first is no failure.</summary>
    public async Task Try(Guid id, Func<IntervisieDb, Task> act, CancellationToken stop)
    {
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            var db = scope.ServiceProvider.GetRequiredService<IntervisieDb>();

            // What is done unasked is done for every school.
            db.StayWithin(SchoolBoundary.Lifted);
            await act(db);
            await db.SaveChangesAsync(stop);
            Done++;
        }
        catch (DbUpdateException fault) when (fault.IsClash())
        {
            LogAlreadyDone(id);
        }
        catch (Exception fault) when (fault is not OperationCanceledException || !stop.IsCancellationRequested)
        {
            Failed++;
            LogFailed(id, fault.GetBaseException().GetType().Name);
        }
    }

    [LoggerMessage(Level = LogLevel.Debug, Message = "Row {Id} was done by somebody else")]
    private partial void LogAlreadyDone(Guid id);

    [LoggerMessage(Level = LogLevel.Error, Message = "Row {Id} failed with {Fault}; it is tried again at the next run")]
    private partial void LogFailed(Guid id, string fault);
}
