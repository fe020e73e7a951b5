namespace Intervisie.Core.People;

/// <summary>What codes are asked.</summary>
public static class JoinCodeQueries
{
    /// <summary>Those that work: <see cref="JoinCode.IsOpen"/> for the database.</summary>
    public static IQueryable<JoinCode> Open(this IQueryable<JoinCode> codes, DateTimeOffset now) => codes.Where(c => c.EndsAt > now && c.UsesLeft > 0);
}
