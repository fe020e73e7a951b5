using Intervisie.Web.Infrastructure;

namespace Intervisie.Web.Features.Administration;

/// <summary>How the installation is doing: the clockwork, the mail and the database. Nothing here is anybody's text.</summary>
public sealed record AdministrationPage(string Engine, string Database, IReadOnlyList<JobRow> Jobs, MailPage Mail);

/// <summary>One planned job and its last run.</summary>
/// <param name="Fault">Type of the error that ended the last run.</param>
public sealed record JobRow(string Name, JobState State, DateTimeOffset? LastRunAt, string? Node, int Done, int Failed, string? Fault);

/// <summary>What can be said of a job at a glance.</summary>
public enum JobState
{
    NeverRan,
    Late,
    WentWell,
    WentWrong,
}

/// <summary>The outbox, and what keeps it from emptying.</summary>
/// <param name="Missing">Settings without which mail cannot leave, or would lead nowhere.</param>
public sealed record MailPage(int Waiting, DateTimeOffset? OldestSince, IReadOnlyList<FailedMails> Faults, IReadOnlyList<MissingSetting> Missing, bool GoesToFolder);

/// <summary>How many mails wait for another attempt after the same type of error.</summary>
public sealed record FailedMails(string Fault, int Count);
