using Microsoft.EntityFrameworkCore;

namespace Intervisie.Core.Data;

/// <summary>A button pressed twice in quick succession, or in two tabs: both requests find nothing there and both want to add it.</summary>
public static class SecondTap
{
    /// <summary>Saves a change that may be asked for twice. False when the other request was first and nothing is left to do.</summary>
    public static async Task<bool> SaveOnceAsync(this IntervisieDb db)
    {
        try
        {
            await db.SaveChangesAsync();
            return true;
        }
        catch (DbUpdateException fault) when (fault.IsAlreadyThere())
        {
            return false;
        }
    }
}
