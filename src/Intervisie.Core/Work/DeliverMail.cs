using Intervisie.Core.Data;
using Intervisie.Core.Mail;
using Intervisie.Core.People;
using Microsoft.EntityFrameworkCore;

namespace Intervisie.Core.Work;

/// <summary>Sends what waits in the outbox: claims a mail, sends it, notes it. A crash between sending and noting may give a second copy with the same Message-ID, never a lost mail.</summary>
public sealed class DeliverMail(IntervisieDb db, OneByOne work, IMailer mailer, TimeProvider clock) : IJob
{
    private const int BatchSize = 200;

    /// <summary>How long one run goes on beginning another mail: a site that is told to stop waits for the run no longer than half a minute.</summary>
    private static readonly TimeSpan Stint = TimeSpan.FromSeconds(10);

    public async Task RunAsync(CancellationToken stop)
    {
        if (!mailer.IsReady)
        {
            return;
        }

        var begun = clock.GetUtcNow();

        foreach (var id in await db.Mails.Due(begun).OrderBy(m => m.DueAt).Select(m => m.Id).Take(BatchSize).ToListAsync(stop))
        {
            if (clock.GetUtcNow() - begun >= Stint)
            {
                return;
            }

            if (await db.Mails.ClaimAsync(id, clock.GetUtcNow(), stop))
            {
                await work.Try(id, scope => SendAsync(scope, id, stop), stop);
            }
        }
    }

    private async Task SendAsync(IntervisieDb scope, Guid id, CancellationToken stop)
    {
        var mail = await scope.Mails.SingleAsync(m => m.Id == id, stop);

        if (await LetterOfAsync(scope, mail, stop) is not { } letter)
        {
            // The invitation was taken back, or the account is no longer there: nobody is waiting for it.
            scope.Remove(mail);
            return;
        }

        try
        {
            await mailer.SendAsync(letter, stop);
        }
        catch (Exception fault) when (!stop.IsCancellationRequested)
        {
            // The next attempt waits longer; the row tells the administrator why.
            mail.Failed(fault.GetBaseException().GetType().Name, clock.GetUtcNow());
            await scope.SaveChangesAsync(stop);
            throw;
        }

        // It cannot be unsent: that it went is noted also when the site is stopping.
        mail.Sent(clock.GetUtcNow());
        await scope.SaveChangesAsync(CancellationToken.None);
    }

    private async Task<Letter?> LetterOfAsync(IntervisieDb scope, OutgoingMail mail, CancellationToken stop)
    {
        if (mail.InvitationId is { } id)
        {
            return await InvitingAsync(scope, mail, id, stop);
        }

        var receiver = await scope.People.Where(p => p.Id == mail.PersonId && p.Email != null).Select(p => new { p.Email, p.Language }).SingleOrDefaultAsync(stop);

        return receiver is null ? null : new(mail.MessageKey, receiver.Email!, MailWords.For(mail.Kind), mail.Path, receiver.Language);
    }

    /// <summary>The link of an invitation is made now and its hash saved before it leaves: the token itself stands nowhere but in the mail.</summary>
    private async Task<Letter?> InvitingAsync(IntervisieDb scope, OutgoingMail mail, Guid id, CancellationToken stop)
    {
        var now = clock.GetUtcNow();

        if (await scope.Invitations.SingleOrDefaultAsync(i => i.Id == id, stop) is not { Email: not null } invitation || !invitation.IsOpen(now))
        {
            return null;
        }

        var token = Invitation.NewToken();
        invitation.Send(token, now);
        await scope.SaveChangesAsync(stop);

        // Each attempt has a link of its own, so each is a mail of its own: one that was folded away would hide the link that works.
        return new($"{mail.MessageKey}-{mail.Attempts}", invitation.Email, MailWords.For(mail.Kind), $"/welkom/{token}", Language: null)
        {
            Detail = await scope.Schools.Where(s => s.Id == invitation.SchoolId).Select(s => s.Name).SingleOrDefaultAsync(stop) ?? "Intervisie",
        };
    }
}
