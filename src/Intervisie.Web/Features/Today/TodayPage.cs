namespace Intervisie.Web.Features.Today;

/// <summary>One next small thing, and what else waits. No text of anybody and no title of a reflection stands here.</summary>
/// <param name="MayWrite">Whether reflections are among the places of this person, so that a note is found again.</param>
/// <param name="Contact">What the school's calendar says of this week and the next, a sentence each.</param>
public sealed record TodayPage(string FirstName, DateTimeOffset Now, SmallThing? Next, IReadOnlyList<SmallThing> Waiting, bool MayWrite, IReadOnlyList<string> Contact);
