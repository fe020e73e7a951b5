using Microsoft.EntityFrameworkCore;

namespace Intervisie.Core.Data;

/// <summary>Two members of a group who send at the same moment: the second reads again and sends again, without noticing.</summary>
public static class Again
{
    private const int Times = 3;

    /// <summary>Does the act, which reads, changes and saves; does it again from the start when somebody else was first.</summary>
    public static async Task<T> AfterClashAsync<T>(this IntervisieDb db, Func<Task<T>> act)
    {
        for (var left = Times; ; left--)
        {
            try
            {
                return await act();
            }
            catch (DbUpdateException fault) when (left > 0 && fault.IsClash())
            {
                db.ChangeTracker.Clear();
            }
        }
    }
}
