using Intervisie.Core;

namespace Intervisie.Web.Features.Welcome;

/// <summary>
/// Coming into a group can be refused for what somebody is to one of its members. The reason would tell who is in it and who assesses whom,
/// so whoever is refused hears only that it cannot be.
/// </summary>
internal static class GroupRefusal
{
    public static RuleBrokenException WithoutReason => new RuleBrokenException("Meedoen met deze groep kan niet. Vraag de gespreksleider.");

    /// <summary>Does it, and keeps the reason back when it is about a group.</summary>
    public static async Task<T> KeepingReasonAsync<T>(bool isForGroup, Func<Task<T>> act)
    {
        try
        {
            return await act();
        }
        catch (RuleBrokenException) when (isForGroup)
        {
            throw WithoutReason;
        }
    }
}
