using Intervisie.Core.People;
using Intervisie.Core.Reflections;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Intervisie.Core.Data;

internal sealed class ReflectionMapping : IEntityTypeConfiguration<Reflection>
{
    public void Configure(EntityTypeBuilder<Reflection> builder)
    {
        builder.HasOne<Person>().WithMany().HasForeignKey(r => r.AuthorId).OnDelete(DeleteBehavior.Cascade);
        builder.HasIndex(r => new { r.AuthorId, r.EditedAt });
        builder.Property(r => r.Answers).StoredAsJson().IsSealed();
        builder.Property(r => r.Roster).StoredAsJson().IsSealed();
        builder.Property(r => r.Lenses).StoredAsJson();
        builder.Property(r => r.FindingAnswers).StoredAsJson().IsSealed();
        builder.Property(r => r.AddedFinds).StoredAsJson().IsSealed();
        builder.Property(r => r.Version).IsConcurrencyToken();
        builder.Property(r => r.TemplateKey).HasMaxLength(40);
        builder.Property(r => r.FromModule).HasMaxLength(80);

        // A hash of the text: who has the shared text and a list of names could try them one by one.
        builder.Property(r => r.ReviewedFingerprint).IsSealed();
        builder.Ignore(r => r.Template).Ignore(r => r.Passages).Ignore(r => r.IsEmpty).Ignore(r => r.Opening);
    }
}

internal sealed class DraftMapping : IEntityTypeConfiguration<Draft>
{
    public void Configure(EntityTypeBuilder<Draft> builder)
    {
        builder.HasOne<Person>().WithMany().HasForeignKey(d => d.OwnerId).OnDelete(DeleteBehavior.Cascade);
        builder.Property(d => d.Subject).HasMaxLength(80);
        builder.Property(d => d.Fields).StoredAsJson().IsSealed();
        builder.Property(d => d.Version).IsConcurrencyToken();
        builder.Property(d => d.Page).HasMaxLength(40);
        builder.Ignore(d => d.IsSent);
        builder.HasIndex(d => new { d.OwnerId, d.Subject }).IsUnique();
    }
}

internal sealed class KnownNameMapping : IEntityTypeConfiguration<KnownName>
{
    public void Configure(EntityTypeBuilder<KnownName> builder)
    {
        builder.HasOne<Person>().WithMany().HasForeignKey(n => n.OwnerId).OnDelete(DeleteBehavior.Cascade);
        builder.Property(n => n.Who).StoredAsJson().IsSealed();
        builder.HasIndex(n => n.OwnerId);
        builder.HasIndex(n => n.ExpiresOn);
    }
}
