using Intervisie.Core.Coaching;
using Intervisie.Core.Groups;
using Intervisie.Core.People;
using Intervisie.Core.Schools;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Intervisie.Core.Data;

internal sealed class PeerGroupMapping : IEntityTypeConfiguration<PeerGroup>
{
    public void Configure(EntityTypeBuilder<PeerGroup> builder)
    {
        builder.Property(g => g.Name).HasMaxLength(PeerGroup.MaxNameLength);
        builder.Ignore(g => g.Members).Ignore(g => g.IsFull);
        builder.HasOne<School>().WithMany().HasForeignKey(g => g.SchoolId).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(g => g.Memberships).WithOne().HasForeignKey(m => m.GroupId).OnDelete(DeleteBehavior.Cascade);
    }
}

internal sealed class MembershipMapping : IEntityTypeConfiguration<Membership>
{
    public void Configure(EntityTypeBuilder<Membership> builder)
    {
        builder.HasOne<Person>().WithMany().HasForeignKey(m => m.PersonId).OnDelete(DeleteBehavior.Cascade);
        builder.HasIndex(m => m.PersonId);

        // In a group once at a time, whatever two screens do at once.
        builder.HasIndex(m => new { m.GroupId, m.PersonId }).IsUnique().HasFilter("\"LeftAt\" IS NULL");
        builder.Ignore(m => m.IsMember);
    }
}

internal sealed class CoachingRelationMapping : IEntityTypeConfiguration<CoachingRelation>
{
    public void Configure(EntityTypeBuilder<CoachingRelation> builder)
    {
        builder.HasOne<Person>().WithMany().HasForeignKey(c => c.CoachId).OnDelete(DeleteBehavior.Cascade);
        builder.HasOne<Person>().WithMany().HasForeignKey(c => c.StarterId).OnDelete(DeleteBehavior.Cascade);
        builder.HasOne<School>().WithMany().HasForeignKey(c => c.SchoolId).OnDelete(DeleteBehavior.Restrict);

        // Once at a time for each school, whatever two screens do at once.
        builder.HasIndex(c => new { c.CoachId, c.StarterId, c.SchoolId }).IsUnique().HasFilter("\"EndedAt\" IS NULL");
        builder.HasIndex(c => c.StarterId);
    }
}
