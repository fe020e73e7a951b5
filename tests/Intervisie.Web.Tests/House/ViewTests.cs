using System.Reflection;
using Intervisie.Core.Data;
using Microsoft.AspNetCore.Mvc.Razor;
using Microsoft.EntityFrameworkCore;

namespace Intervisie.Web.Tests.House;

/// <summary>No entity reaches a view: what a page has no field for cannot leak.</summary>
public sealed class ViewTests
{
    private static readonly HashSet<Type> Entities = EntitiesOf(new SqliteDb(new DbContextOptionsBuilder<SqliteDb>().UseSqlite("Data Source=:memory:").Options));

    [Fact]
    public void No_entity_reaches_a_view()
    {
        var leaks =
            from view in Views()
            from path in PathsToEntities(view.Model, view.Model.Name, [])
            select $"{view.Name}: {path}";

        Assert.NotEmpty(Views());
        Assert.Empty(leaks);
    }

    [Fact]
    public void An_entity_in_a_page_would_be_found() =>
        Assert.NotEmpty(PathsToEntities(typeof(LeakingPage), nameof(LeakingPage), []));

    private static HashSet<Type> EntitiesOf(IntervisieDb db)
    {
        using (db)
        {
            return [.. db.Model.GetEntityTypes().Select(e => e.ClrType).Where(t => t.Namespace!.StartsWith("Intervisie", StringComparison.Ordinal))];
        }
    }

    private static IEnumerable<(string Name, Type Model)> Views() =>
        from type in typeof(Program).Assembly.GetTypes()
        where typeof(RazorPageBase).IsAssignableFrom(type)
        let page = Ancestors(type).FirstOrDefault(t => t.IsGenericType && t.GetGenericTypeDefinition() == typeof(RazorPage<>))
        where page is not null
        select (type.Name, page.GetGenericArguments()[0]);

    private static IEnumerable<Type> Ancestors(Type type)
    {
        for (var t = type; t is not null; t = t.BaseType)
        {
            yield return t;
        }
    }

    private static IEnumerable<string> PathsToEntities(Type type, string path, HashSet<Type> seen)
    {
        if (Entities.Contains(type))
        {
            return [path];
        }

        if (!seen.Add(type))
        {
            return [];
        }

        var parts = type.GetGenericArguments().Append(type.GetElementType()).OfType<Type>().SelectMany(t => PathsToEntities(t, path, seen));
        var own = type.Namespace?.StartsWith("Intervisie", StringComparison.Ordinal) == true
            ? type.GetProperties(BindingFlags.Public | BindingFlags.Instance).SelectMany(p => PathsToEntities(p.PropertyType, $"{path}.{p.Name}", seen))
            : [];

        return [.. parts.Concat(own)];
    }

    private sealed record LeakingPage(IReadOnlyList<LeakingRow> Rows);

    private sealed record LeakingRow(Core.People.Person Person);
}
