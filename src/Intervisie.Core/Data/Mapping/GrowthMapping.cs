using Intervisie.Core.Consent;
using Intervisie.Core.Intentions;
using Intervisie.Core.People;
using Intervisie.Core.Skills;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Intervisie.Core.Data;

internal sealed class SkillSnapshotMapping : IEntityTypeConfiguration<SkillSnapshot>
{
    public void Configure(EntityTypeBuilder<SkillSnapshot> builder)
    {
        builder.HasOne<Person>().WithMany().HasForeignKey(s => s.OwnerId).OnDelete(DeleteBehavior.Cascade);
        builder.Property(s => s.Ratings).StoredAsJson();
        builder.HasIndex(s => new { s.OwnerId, s.TakenAt });
    }
}

internal sealed class SnapshotShareMapping : IEntityTypeConfiguration<SnapshotShare>
{
    public void Configure(EntityTypeBuilder<SnapshotShare> builder)
    {
        builder.HasOne<SkillSnapshot>().WithMany().HasForeignKey(s => s.SnapshotId).OnDelete(DeleteBehavior.Cascade);
        builder.HasOne<Person>().WithMany().HasForeignKey(s => s.OwnerId).OnDelete(DeleteBehavior.Cascade);
        builder.HasOne<Person>().WithMany().HasForeignKey(s => s.CoachId).OnDelete(DeleteBehavior.Cascade);
        builder.HasIndex(s => new { s.SnapshotId, s.CoachId }).IsUnique().HasFilter("\"TakenBackAt\" IS NULL");
    }
}

internal sealed class IntentionMapping : IEntityTypeConfiguration<Intention>
{
    public void Configure(EntityTypeBuilder<Intention> builder)
    {
        builder.HasOne<Person>().WithMany().HasForeignKey(i => i.OwnerId).OnDelete(DeleteBehavior.Cascade);
        builder.Property(i => i.Text).IsSealed();
        builder.HasIndex(i => new { i.OwnerId, i.DueOn });
    }
}
