using Intervisie.Core.Groups;
using Intervisie.Core.Intentions;
using Intervisie.Core.People;
using Intervisie.Core.Reflections;
using Intervisie.Core.Rounds;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Intervisie.Core.Data;

internal sealed class RoundMapping : IEntityTypeConfiguration<Round>
{
    public void Configure(EntityTypeBuilder<Round> builder)
    {
        builder.HasOne<PeerGroup>().WithMany().HasForeignKey(r => r.GroupId).OnDelete(DeleteBehavior.Cascade);
        builder.HasMany(r => r.Steps).WithOne().HasForeignKey(s => s.RoundId).OnDelete(DeleteBehavior.Cascade);
        builder.HasMany(r => r.Contributions).WithOne().HasForeignKey(c => c.RoundId).OnDelete(DeleteBehavior.Cascade);
        builder.HasMany(r => r.Assignments).WithOne().HasForeignKey(a => a.RoundId).OnDelete(DeleteBehavior.Cascade);
        builder.HasMany(r => r.LeakReports).WithOne().HasForeignKey(l => l.RoundId).OnDelete(DeleteBehavior.Cascade);
        builder.HasMany(r => r.Evaluations).WithOne().HasForeignKey(e => e.RoundId).OnDelete(DeleteBehavior.Cascade);
        builder.Property(r => r.MethodSlug).HasMaxLength(40);
        builder.Property(r => r.Title).HasMaxLength(120);
        builder.Property(r => r.StepIndex).IsConcurrencyToken();
        builder.Property(r => r.Version).IsConcurrencyToken();
        builder.HasIndex(r => r.NextMoveAt);
        builder.Ignore(r => r.CurrentStep).Ignore(r => r.OpenContributions).Ignore(r => r.AssignmentsToWrite).Ignore(r => r.Tally);
    }
}

internal sealed class RoundStepMapping : IEntityTypeConfiguration<RoundStep>
{
    public void Configure(EntityTypeBuilder<RoundStep> builder)
    {
        builder.Property(s => s.Key).HasMaxLength(40);
        builder.Property(s => s.Title).HasMaxLength(120);
        builder.Ignore(s => s.MovesAt);
        builder.HasIndex(s => new { s.RoundId, s.Ordinal }).IsUnique();
    }
}

internal sealed class ContributionMapping : IEntityTypeConfiguration<Contribution>
{
    public void Configure(EntityTypeBuilder<Contribution> builder)
    {
        builder.HasOne<Person>().WithMany().HasForeignKey(c => c.AuthorId).OnDelete(DeleteBehavior.Cascade);
        builder.HasOne<Reflection>().WithMany().HasForeignKey(c => c.ReflectionId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Intention>().WithMany().HasForeignKey(c => c.IntentionId).OnDelete(DeleteBehavior.SetNull);
        builder.Property(c => c.Fields).StoredAsJson();
        builder.Property(c => c.Lenses).StoredAsJson();

        // One open contribution a person and a round, whatever two tabs do at once.
        builder.HasIndex(c => new { c.RoundId, c.AuthorId }).IsUnique().HasFilter("\"WithdrawnAt\" IS NULL");
    }
}

internal sealed class AssignmentMapping : IEntityTypeConfiguration<Assignment>
{
    public void Configure(EntityTypeBuilder<Assignment> builder)
    {
        builder.HasOne<Contribution>().WithMany().HasForeignKey(a => a.ContributionId).OnDelete(DeleteBehavior.Cascade);
        builder.HasOne<Person>().WithMany().HasForeignKey(a => a.ReaderId).OnDelete(DeleteBehavior.Cascade);
        builder.HasOne(a => a.Feedback).WithOne().HasForeignKey<Feedback>(f => f.AssignmentId).OnDelete(DeleteBehavior.Cascade);
        builder.HasIndex(a => new { a.ContributionId, a.ReaderId }).IsUnique();
    }
}

internal sealed class FeedbackMapping : IEntityTypeConfiguration<Feedback>
{
    public void Configure(EntityTypeBuilder<Feedback> builder) => builder.HasIndex(f => f.AssignmentId).IsUnique();
}

internal sealed class LeakReportMapping : IEntityTypeConfiguration<LeakReport>
{
    public void Configure(EntityTypeBuilder<LeakReport> builder)
    {
        builder.ToTable("LeakReports");
        builder.HasOne<Contribution>().WithMany().HasForeignKey(l => l.ContributionId).OnDelete(DeleteBehavior.Cascade);
        builder.HasOne<Assignment>().WithMany().HasForeignKey(l => l.AssignmentId).OnDelete(DeleteBehavior.Cascade);

        // What is hidden stays hidden when who saw it leaves.
        builder.HasOne<Person>().WithMany().HasForeignKey(l => l.ReporterId).OnDelete(DeleteBehavior.SetNull);
        builder.Ignore(l => l.IsOpen);
    }
}

internal sealed class EvaluationMapping : IEntityTypeConfiguration<Evaluation>
{
    public void Configure(EntityTypeBuilder<Evaluation> builder)
    {
        builder.HasOne<Person>().WithMany().HasForeignKey(e => e.PersonId).OnDelete(DeleteBehavior.Cascade);
        builder.Property(e => e.Lesson).IsSealed();
        builder.HasIndex(e => new { e.RoundId, e.PersonId }).IsUnique();
    }
}
