using Intervisie.Core.People;
using Intervisie.Core.Schools;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Intervisie.Core.Data;

internal sealed class SchoolBoardMapping : IEntityTypeConfiguration<SchoolBoard>
{
    public void Configure(EntityTypeBuilder<SchoolBoard> builder) => builder.Property(b => b.Name).HasMaxLength(SchoolBoard.MaxNameLength);
}

internal sealed class SchoolMapping : IEntityTypeConfiguration<School>
{
    public void Configure(EntityTypeBuilder<School> builder)
    {
        builder.HasOne<SchoolBoard>().WithMany().HasForeignKey(s => s.BoardId).OnDelete(DeleteBehavior.Restrict);
        builder.Property(s => s.Name).HasMaxLength(School.MaxNameLength);
        builder.Property(s => s.Brin).HasMaxLength(Brin.Length);
        builder.Property(s => s.Locations).StoredAsJson();
        builder.Property(s => s.PrivacyContact).HasMaxLength(School.MaxNameLength);
        builder.Property(s => s.MailDomain).HasMaxLength(School.MaxDomainLength);
    }
}

internal sealed class SafetyContactMapping : IEntityTypeConfiguration<SafetyContact>
{
    public void Configure(EntityTypeBuilder<SafetyContact> builder)
    {
        builder.HasOne<School>().WithMany().HasForeignKey(c => c.SchoolId).OnDelete(DeleteBehavior.Cascade);
        builder.Property(c => c.Name).HasMaxLength(SafetyContact.MaxNameLength);
        builder.Property(c => c.Phone).HasMaxLength(SafetyContact.MaxPhoneLength);
        builder.Property(c => c.Reachable).HasMaxLength(SafetyContact.MaxReachableLength);
        builder.HasIndex(c => new { c.SchoolId, c.Kind }).IsUnique();
    }
}

internal sealed class SchoolPolicyPageMapping : IEntityTypeConfiguration<SchoolPolicyPage>
{
    public void Configure(EntityTypeBuilder<SchoolPolicyPage> builder)
    {
        builder.HasOne<School>().WithMany().HasForeignKey(p => p.SchoolId).OnDelete(DeleteBehavior.Cascade);
        builder.Property(p => p.Texts).StoredAsJson();
        builder.Property(p => p.Owner).HasMaxLength(SchoolPolicyPage.MaxOwnerLength);
        builder.Property(p => p.Links).StoredAsJson();
        builder.Property(p => p.Version).IsConcurrencyToken();
        builder.HasIndex(p => p.SchoolId).IsUnique();
    }
}

internal sealed class ContactPeriodMapping : IEntityTypeConfiguration<ContactPeriod>
{
    public void Configure(EntityTypeBuilder<ContactPeriod> builder)
    {
        builder.HasOne<School>().WithMany().HasForeignKey(p => p.SchoolId).OnDelete(DeleteBehavior.Cascade);
        builder.Property(p => p.Note).HasMaxLength(ContactPeriod.MaxNoteLength);
        builder.HasIndex(p => new { p.SchoolId, p.From });
    }
}

internal sealed class SchoolPromiseMapping : IEntityTypeConfiguration<SchoolPromise>
{
    public void Configure(EntityTypeBuilder<SchoolPromise> builder)
    {
        builder.HasOne<School>().WithMany().HasForeignKey(p => p.SchoolId).OnDelete(DeleteBehavior.Cascade);
        builder.HasOne<Person>().WithMany().HasForeignKey(p => p.SignedById).OnDelete(DeleteBehavior.SetNull);
        builder.Property(p => p.Answers).StoredAsJson();
        builder.Property(p => p.SignedBy).HasMaxLength(3 * PersonName.MaxPartLength);
        builder.HasIndex(p => new { p.SchoolId, p.SignedAt });
    }
}

internal sealed class PromiseCheckMapping : IEntityTypeConfiguration<PromiseCheck>
{
    public void Configure(EntityTypeBuilder<PromiseCheck> builder)
    {
        builder.HasOne<School>().WithMany().HasForeignKey(c => c.SchoolId).OnDelete(DeleteBehavior.Cascade);
        builder.HasOne<Person>().WithMany().HasForeignKey(c => c.PersonId).OnDelete(DeleteBehavior.SetNull);
        builder.Property(c => c.Answers).StoredAsJson();

        // One answer a person and a year; answers of erased accounts have no person and stay.
        builder.HasIndex(c => new { c.SchoolId, c.YearStart, c.PersonId }).IsUnique();
        builder.HasIndex(c => new { c.SchoolId, c.YearStart, c.Turn }).IsUnique();
    }
}
