using Microsoft.EntityFrameworkCore;

namespace Intervisie.Core.Mail;

/// <summary>What the outbox is asked.</summary>
public static class OutgoingMailQueries
{
    public static IQueryable<OutgoingMail> Due(this IQueryable<OutgoingMail> mails, DateTimeOffset now) =>
        mails.Where(m => m.SentAt == null && m.DueAt <= now);

    public static IQueryable<OutgoingMail> Waiting(this IQueryable<OutgoingMail> mails) => mails.Where(m => m.SentAt == null);

    /// <summary>Takes this mail for one attempt; false when another sender has it. One statement, so two nodes cannot both win.</summary>
    public static async Task<bool> ClaimAsync(this IQueryable<OutgoingMail> mails, Guid id, DateTimeOffset now, CancellationToken stop)
    {
        var until = (now + OutgoingMail.Lease).ToUniversalTime();

        return await mails.Due(now).Where(m => m.Id == id).ExecuteUpdateAsync(
            set => set.SetProperty(m => m.DueAt, until).SetProperty(m => m.Attempts, m => m.Attempts + 1), stop) == 1;
    }
}
