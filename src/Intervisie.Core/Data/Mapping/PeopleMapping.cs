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
        builder.HasOne<School>().WithMany().HasForeignKey(p => p.SchoolId).OnDelete(DeleteBehavior.Restrict);
        builder.Property(p => p.Language).HasMaxLength(2);
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
        builder.HasIndex(a => new { a.PersonId, a.Role, a.SchoolId }).IsUnique();
    }
}

internal sealed class InvitationMapping : IEntityTypeConfiguration<Invitation>
{
    public void Configure(EntityTypeBuilder<Invitation> builder)
    {
        builder.Property(i => i.TokenHash).HasMaxLength(64);
        builder.HasIndex(i => i.TokenHash).IsUnique();
        builder.Property(i => i.AcceptedAt).IsConcurrencyToken();
    }
}

internal sealed class SchoolMapping : IEntityTypeConfiguration<School>
{
    public void Configure(EntityTypeBuilder<School> builder) => builder.Property(s => s.Name).HasMaxLength(School.MaxNameLength);
}
