using Intervisie.Core.Audit;
using Intervisie.Core.Coaching;
using Intervisie.Core.Consent;
using Intervisie.Core.Groups;
using Intervisie.Core.Intentions;
using Intervisie.Core.Mail;
using Intervisie.Core.People;
using Intervisie.Core.Privacy;
using Intervisie.Core.Reflections;
using Intervisie.Core.Rounds;
using Intervisie.Core.Schools;
using Intervisie.Core.Skills;
using Intervisie.Core.Training;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;

namespace Intervisie.Core.Data;

/// <summary>The database; one subclass for each provider, with migrations of its own.</summary>
public abstract class IntervisieDb(DbContextOptions options) : IdentityUserContext<Person, Guid>(options)
{
    public DbSet<Person> People => Users;

    public DbSet<Appointment> Appointments => Set<Appointment>();

    public DbSet<Invitation> Invitations => Set<Invitation>();

    public DbSet<School> Schools => Set<School>();

    public DbSet<PeerGroup> Groups => Set<PeerGroup>();

    public DbSet<Membership> Memberships => Set<Membership>();

    public DbSet<Reflection> Reflections => Set<Reflection>();

    public DbSet<Draft> Drafts => Set<Draft>();

    public DbSet<Round> Rounds => Set<Round>();

    public DbSet<Contribution> Contributions => Set<Contribution>();

    public DbSet<Assignment> Assignments => Set<Assignment>();

    public DbSet<Intention> Intentions => Set<Intention>();

    public DbSet<SkillSnapshot> Snapshots => Set<SkillSnapshot>();

    public DbSet<SnapshotShare> SnapshotShares => Set<SnapshotShare>();

    public DbSet<CoachingRelation> CoachingRelations => Set<CoachingRelation>();

    public DbSet<SectionProgress> SectionProgress => Set<SectionProgress>();

    public DbSet<CheckAnswer> CheckAnswers => Set<CheckAnswer>();

    public DbSet<PracticeRun> PracticeRuns => Set<PracticeRun>();

    public DbSet<OutgoingMail> Mails => Set<OutgoingMail>();

    public DbSet<JobRun> JobRuns => Set<JobRun>();

    public DbSet<StoredKey> Keys => Set<StoredKey>();

    /// <summary>Identity asks the application for its schema version; a context without one (tools, tests) must get the same tables.</summary>
    protected override void OnConfiguring(DbContextOptionsBuilder optionsBuilder)
    {
        if (optionsBuilder.Options.FindExtension<CoreOptionsExtension>()?.ApplicationServiceProvider is null)
        {
            optionsBuilder.UseApplicationServiceProvider(IdentityTables.WithPasskeys);
        }
    }

    protected override void OnModelCreating(ModelBuilder builder)
    {
        base.OnModelCreating(builder);
        builder.ApplyConfigurationsFromAssembly(typeof(IntervisieDb).Assembly);
        builder.GiveEveryGuidKeyItsOwnValue();
    }
}
