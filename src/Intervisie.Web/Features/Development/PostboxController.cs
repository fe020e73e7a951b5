using Intervisie.Core.Data;
using Intervisie.Core.Mail;
using Intervisie.Core.People;
using Intervisie.Web.Infrastructure;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Intervisie.Web.Features.Development;

/// <summary>Development: everybody's post on one page, so that a round can be followed without a mail server (NL: <i>postvak</i>).</summary>
[DevelopmentOnly, Route("postvak")]
public sealed class PostboxController(IntervisieDb db, IMailer mailer) : Controller
{
    private const int Newest = 50;

    [HttpGet]
    public async Task<IActionResult> Index(CancellationToken stop)
    {
        var sent = await db.Mails.AsNoTracking().Where(m => m.SentAt != null).OrderByDescending(m => m.SentAt).Take(Newest).ToListAsync(stop);
        var ids = sent.Select(m => m.PersonId).ToList();
        var people = await db.People.AsNoTracking().Where(p => ids.Contains(p.Id)).ToDictionaryAsync(p => p.Id, stop);

        // Who is invited may be of no school yet.
        db.StayWithin(SchoolBoundary.Lifted);
        var asked = sent.Select(m => m.InvitationId).ToList();
        var addresses = await db.Invitations.Where(i => asked.Contains(i.Id)).ToDictionaryAsync(i => i.Id, i => i.Email, stop);
        var links = mailer is FolderMailer folder ? await folder.InvitationsAsync(stop) : new Dictionary<string, string>(StringComparer.Ordinal);

        return View(new PostboxPage([.. sent.Select(m => m.InvitationId is { } id
            ? Row(m, null, addresses.GetValueOrDefault(id), links.GetValueOrDefault(m.MessageKey))
            : Row(m, people.GetValueOrDefault(m.PersonId ?? Guid.Empty), null, m.Path))]));
    }

    /// <summary>Who was erased has no address any more.</summary>
    private static SentMailRow Row(OutgoingMail mail, Person? receiver, string? invited, string? path)
    {
        var words = MailWords.For(mail.Kind);
        var name = receiver is null ? null : ShownName.InFull(receiver).Text;

        return new(receiver?.Id, name, receiver?.Email ?? invited ?? "-", words.Subject, words.Sentence, words.LinkText, path, mail.SentAt!.Value);
    }
}
