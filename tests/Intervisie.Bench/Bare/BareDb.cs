using Microsoft.EntityFrameworkCore;

namespace Intervisie.Bench.Bare;

/// <summary>A database of one table.</summary>
public sealed class BareDb(DbContextOptions<BareDb> options) : DbContext(options)
{
    /// <summary>As many as a page of ours gets back from an ordinary query.</summary>
    private const int LinesEach = 5;

    /// <summary>Others in the table, so that finding one's own needs the index.</summary>
    private const int Owners = 20;

    public DbSet<BareLine> Lines => Set<BareLine>();

    /// <summary>Makes the table and fills it with the lines of the owners, number 0 being the one who signs in.</summary>
    public static async Task FillAsync(IServiceProvider services, int queries)
    {
        await using var scope = services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<BareDb>();
        await db.Database.EnsureCreatedAsync();
        db.Lines.AddRange(
            from owner in Enumerable.Range(0, Owners)
            from topic in Enumerable.Range(0, queries)
            from number in Enumerable.Range(0, LinesEach)
            select new BareLine { Owner = $"{owner}", Topic = topic, Text = $"Regel {number} bij onderwerp {topic}" });
        await db.SaveChangesAsync();
    }

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<BareLine>().HasIndex(l => new { l.Owner, l.Topic });
        modelBuilder.Entity<BareLine>().Property(l => l.Id).ValueGeneratedNever();
    }
}

/// <summary>Something short that belongs to someone.</summary>
public sealed class BareLine
{
    public Guid Id { get; init; } = Guid.NewGuid();

    public required string Owner { get; init; }

    public required int Topic { get; init; }

    public required string Text { get; init; }
}
