using Intervisie.Core.People;
using Intervisie.Core.Training;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Intervisie.Core.Data;

internal sealed class SectionProgressMapping : IEntityTypeConfiguration<SectionProgress>
{
    public void Configure(EntityTypeBuilder<SectionProgress> builder)
    {
        builder.HasOne<Person>().WithMany().HasForeignKey(p => p.PersonId).OnDelete(DeleteBehavior.Cascade);
        builder.Property(p => p.Module).HasMaxLength(80);
        builder.Property(p => p.Section).HasMaxLength(80);
        builder.HasIndex(p => new { p.PersonId, p.Module, p.Section }).IsUnique();
    }
}

internal sealed class CheckAnswerMapping : IEntityTypeConfiguration<CheckAnswer>
{
    public void Configure(EntityTypeBuilder<CheckAnswer> builder)
    {
        builder.HasOne<Person>().WithMany().HasForeignKey(a => a.PersonId).OnDelete(DeleteBehavior.Cascade);
        builder.Property(a => a.Module).HasMaxLength(80);
        builder.Property(a => a.Check).HasMaxLength(80);
        builder.Property(a => a.Option).HasMaxLength(10);
        builder.HasIndex(a => new { a.PersonId, a.Module, a.Check }).IsUnique();
    }
}

internal sealed class PracticeRunMapping : IEntityTypeConfiguration<PracticeRun>
{
    public void Configure(EntityTypeBuilder<PracticeRun> builder)
    {
        builder.HasOne<Person>().WithMany().HasForeignKey(r => r.PersonId).OnDelete(DeleteBehavior.Cascade);
        builder.Property(r => r.Module).HasMaxLength(80);
        builder.Property(r => r.Path).HasMaxLength(PracticeRun.MaxPathLength);
        builder.HasIndex(r => new { r.PersonId, r.Module }).IsUnique();
    }
}
