namespace Intervisie.Web.Features.Today;

/// <summary>Something that can be done now, with its minutes. It tells where it leads, never what a text is about.</summary>
/// <param name="Path">Where it leads, from the root of the site, without a slash in front.</param>
/// <param name="Until">The last moment as people are told it; none when it can wait.</param>
/// <param name="IsTurn">Whether it is this person's turn, so that others wait.</param>
public sealed record SmallThing(string Title, string Note, string Path, int Minutes, DateTimeOffset? Until = null, bool IsTurn = false);
