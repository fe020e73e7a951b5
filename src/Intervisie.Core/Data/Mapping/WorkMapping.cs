using Intervisie.Core.Audit;
using Intervisie.Core.Mail;
using Intervisie.Core.People;
using Intervisie.Core.Privacy;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Intervisie.Core.Data;

internal sealed class OutgoingMailMapping : IEntityTypeConfiguration<OutgoingMail>
{
    public void Configure(EntityTypeBuilder<OutgoingMail> builder)
    {
        builder.HasOne<Person>().WithMany().HasForeignKey(m => m.PersonId).OnDelete(DeleteBehavior.Cascade);
        builder.HasOne<Invitation>().WithMany().HasForeignKey(m => m.InvitationId).OnDelete(DeleteBehavior.Cascade);
        builder.Property(m => m.Path).HasMaxLength(200);
        builder.Property(m => m.LastFault).HasMaxLength(200);
        builder.HasIndex(m => new { m.SentAt, m.DueAt });
        builder.Ignore(m => m.MessageKey);
    }
}

internal sealed class JobRunMapping : IEntityTypeConfiguration<JobRun>
{
    public void Configure(EntityTypeBuilder<JobRun> builder)
    {
        builder.Property(r => r.Job).HasMaxLength(60);
        builder.Property(r => r.Node).HasMaxLength(120);
        builder.Property(r => r.Fault).HasMaxLength(200);
        builder.HasIndex(r => new { r.Job, r.StartedAt });
        builder.Ignore(r => r.Succeeded);
    }
}

internal sealed class StoredKeyMapping : IEntityTypeConfiguration<StoredKey>
{
    public void Configure(EntityTypeBuilder<StoredKey> builder) => builder.Property(k => k.FriendlyName).HasMaxLength(120);
}
