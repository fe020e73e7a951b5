using Intervisie.Core.Groups;
using Intervisie.Core.People;
using Intervisie.Core.Schools;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Intervisie.Core.Data;

internal sealed class PersonMapping : IEntityTypeConfiguration<Person>
{
    public void Configure(EntityTypeBuilder<Person> builder)
    {
        builder.ToTable("People");
        builder.Property(p => p.Language).HasMaxLength(2);
        builder.Ignore(p => p.ErasesAt);
        builder.HasIndex(p => p.LeftAt);
        builder.ComplexProperty(p => p.Name, name =>
        {
            name.Property(n => n.Given).HasMaxLength(PersonName.MaxPartLength);
            name.Property(n => n.Particle).HasMaxLength(PersonName.MaxPartLength);
            name.Property(n => n.Family).HasMaxLength(PersonName.MaxPartLength);
        });
    }
}

internal sealed class AppointmentMapping : IEntityTypeConfiguration<Appointment>
{
    public void Configure(EntityTypeBuilder<Appointment> builder)
    {
        builder.HasOne<Person>().WithMany().HasForeignKey(a => a.PersonId).OnDelete(DeleteBehavior.Cascade);
        builder.HasOne<School>().WithMany().HasForeignKey(a => a.SchoolId).OnDelete(DeleteBehavior.Restrict);

        // Each thing once at a time, whatever two screens do at once.
        builder.HasIndex(a => new { a.PersonId, a.Role, a.SchoolId }).IsUnique().HasFilter("\"EndedAt\" IS NULL");
        builder.HasIndex(a => a.SchoolId);
    }
}

internal sealed class AssessorRelationMapping : IEntityTypeConfiguration<AssessorRelation>
{
    public void Configure(EntityTypeBuilder<AssessorRelation> builder)
    {
        builder.HasOne<Person>().WithMany().HasForeignKey(a => a.AssessorId).OnDelete(DeleteBehavior.Cascade);
        builder.HasOne<Person>().WithMany().HasForeignKey(a => a.AssessedId).OnDelete(DeleteBehavior.Cascade);
        builder.HasOne<School>().WithMany().HasForeignKey(a => a.SchoolId).OnDelete(DeleteBehavior.Cascade);
        builder.HasIndex(a => new { a.AssessorId, a.AssessedId, a.SchoolId }).IsUnique().HasFilter("\"EndedAt\" IS NULL");
        builder.HasIndex(a => a.AssessedId);
    }
}

internal sealed class InvitationMapping : IEntityTypeConfiguration<Invitation>
{
    public void Configure(EntityTypeBuilder<Invitation> builder)
    {
        builder.HasOne<School>().WithMany().HasForeignKey(i => i.SchoolId).OnDelete(DeleteBehavior.Cascade);
        builder.HasOne<PeerGroup>().WithMany().HasForeignKey(i => i.GroupId).OnDelete(DeleteBehavior.Cascade);
        builder.Property(i => i.Email).HasMaxLength(EmailAddress.MaxLength);
        builder.Property(i => i.TokenHash).HasMaxLength(64);
        builder.ComplexProperty(i => i.Name, name =>
        {
            name.Property(n => n.Given).HasMaxLength(PersonName.MaxPartLength);
            name.Property(n => n.Particle).HasMaxLength(PersonName.MaxPartLength);
            name.Property(n => n.Family).HasMaxLength(PersonName.MaxPartLength);
        });
        builder.HasIndex(i => i.TokenHash).IsUnique();
        builder.Property(i => i.AcceptedAt).IsConcurrencyToken();
        builder.Property(i => i.WithdrawnAt).IsConcurrencyToken();

        // Asked once for the same thing, also when a file is sent twice at the same moment.
        builder.HasIndex(i => new { i.SchoolId, i.Email, i.Role, i.GroupId }).IsUnique()
            .HasFilter("\"AcceptedAt\" IS NULL AND \"WithdrawnAt\" IS NULL AND \"GroupId\" IS NOT NULL").HasDatabaseName("IX_Invitations_OpenToGroup");
        builder.HasIndex(i => new { i.SchoolId, i.Email, i.Role }).IsUnique()
            .HasFilter("\"AcceptedAt\" IS NULL AND \"WithdrawnAt\" IS NULL AND \"GroupId\" IS NULL").HasDatabaseName("IX_Invitations_OpenToSchool");
    }
}

internal sealed class JoinCodeMapping : IEntityTypeConfiguration<JoinCode>
{
    public void Configure(EntityTypeBuilder<JoinCode> builder)
    {
        builder.HasOne<School>().WithMany().HasForeignKey(c => c.SchoolId).OnDelete(DeleteBehavior.Cascade);
        builder.HasOne<PeerGroup>().WithMany().HasForeignKey(c => c.GroupId).OnDelete(DeleteBehavior.Cascade);
        builder.Property(c => c.CodeHash).HasMaxLength(64);
        builder.Property(c => c.UsesLeft).IsConcurrencyToken();
        builder.HasIndex(c => c.CodeHash).IsUnique();
    }
}
