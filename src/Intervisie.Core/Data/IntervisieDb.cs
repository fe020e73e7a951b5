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
using Microsoft.Extensions.DependencyInjection;

namespace Intervisie.Core.Data;

/// <summary>The database; one subclass for each provider, with migrations of its own.</summary>
public abstract class IntervisieDb(DbContextOptions options) : IdentityUserContext<Person, Guid>(options)
{
    /// <summary>What private columns are closed with; none for tools that look at tables only.</summary>
    internal Seal? Seal { get; } = options.FindExtension<CoreOptionsExtension>()?.ApplicationServiceProvider?.GetService<Seal>();

    public DbSet<Person> People => Users;

    public DbSet<Appointment> Appointments => Set<Appointment>();

    public DbSet<Invitation> Invitations => Set<Invitation>();

    public DbSet<JoinCode> JoinCodes => Set<JoinCode>();

    public DbSet<AssessorRelation> AssessorRelations => Set<AssessorRelation>();

    public DbSet<School> Schools => Set<School>();

    public DbSet<SchoolBoard> Boards => Set<SchoolBoard>();

    public DbSet<SafetyContact> SafetyContacts => Set<SafetyContact>();

    public DbSet<SchoolPolicyPage> PolicyPages => Set<SchoolPolicyPage>();

    public DbSet<ContactPeriod> ContactPeriods => Set<ContactPeriod>();

    public DbSet<SchoolPromise> Promises => Set<SchoolPromise>();

    public DbSet<PromiseCheck> PromiseChecks => Set<PromiseCheck>();

    public DbSet<PeerGroup> Groups => Set<PeerGroup>();

    public DbSet<Membership> Memberships => Set<Membership>();

    public DbSet<Reflection> Reflections => Set<Reflection>();

    public DbSet<Draft> Drafts => Set<Draft>();

    public DbSet<KnownName> KnownNames => Set<KnownName>();

    public DbSet<Round> Rounds => Set<Round>();

    public DbSet<Contribution> Contributions => Set<Contribution>();

    public DbSet<Assignment> Assignments => Set<Assignment>();

    public DbSet<LeakReport> LeakReports => Set<LeakReport>();

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

    /// <summary>The schools whose rows can be read and written here; none until <see cref="StayWithin"/> is called.</summary>
    public SchoolBoundary Boundary { get; private set; } = SchoolBoundary.Closed;

    /// <summary>For the query filter, which reads members of the context.</summary>
    internal bool IsLifted => Boundary.IsLifted;

    /// <inheritdoc cref="IsLifted"/>
    internal List<Guid> SchoolIds => Boundary.SchoolIds;

    /// <summary>From here on only rows of these schools are there.</summary>
    public void StayWithin(SchoolBoundary boundary) => Boundary = boundary;

    /// <summary>Every way to the database: what crosses a school boundary is refused, and who assesses stays apart from whom they assess.</summary>
    /// <exception cref="RuleBrokenException">A group, coaching or share would bring together who assesses and who is assessed.</exception>
    public override async Task<int> SaveChangesAsync(bool acceptAllChangesOnSuccess, CancellationToken cancellationToken = default)
    {
        this.RefuseOtherSchools();
        Seal?.MakeReady();

        return await this.KeepingApartAsync(() => base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken), cancellationToken);
    }

    /// <summary>For the key ring, whose framework cannot wait.</summary>
    /// <exception cref="NotSupportedException">A group, coaching, share or assessor changed: saving asks the database first, which is done without blocking.</exception>
    public override int SaveChanges(bool acceptAllChangesOnSuccess)
    {
        this.RefuseOtherSchools();

        return this.BringsTogether() ? throw new NotSupportedException("Use SaveChangesAsync.") : base.SaveChanges(acceptAllChangesOnSuccess);
    }

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
        builder.KeepWithinSchools(this);
        builder.SealPrivateColumns(Seal);
    }
}
