namespace Intervisie.Tests.Pages;

/// <summary>How much of the pages a run of the tests visits.</summary>
internal static class Scope
{
    /// <summary>The languages in which every page is asked for and judged.</summary>
    public static IReadOnlyList<string> Languages => IsFull ? ["nl", "en"] : ["nl"];

    /// <summary>Every product of person, page, scheme and language (<c>bin/test --full</c>), instead of each kind of page once.</summary>
    public static bool IsFull => Environment.GetEnvironmentVariable("INTERVISIE_PAGES") == "full";
}
