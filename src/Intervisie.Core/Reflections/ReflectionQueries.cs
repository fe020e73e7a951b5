namespace Intervisie.Core.Reflections;

/// <summary>How reflections are looked up: always by their author.</summary>
public static class ReflectionQueries
{
    public static IQueryable<Reflection> WrittenBy(this IQueryable<Reflection> reflections, Guid personId) =>
        reflections.Where(r => r.AuthorId == personId);
}
