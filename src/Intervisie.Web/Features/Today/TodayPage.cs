namespace Intervisie.Web.Features.Today;

/// <summary>One next small thing, and what else waits. No text of anybody and no title of a reflection stands here.</summary>
public sealed record TodayPage(string FirstName, DateTimeOffset Now, SmallThing? Next, IReadOnlyList<SmallThing> Waiting);
