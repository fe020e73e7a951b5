using Intervisie.Core.Data;
using Intervisie.Core.Mail;
using Intervisie.Core.People;
using Intervisie.Web.Infrastructure;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Intervisie.Web.Features.Development;

/// <summary>Development: everybody's post on one page, so that a round can be followed without a mail server (NL: <i>postvak</i>).</summary>
[DevelopmentOnly, Route("postvak")]
public sealed class PostboxController(IntervisieDb db) : Controller
{
    private const int Newest = 50;

    [HttpGet]
    public async Task<IActionResult> Index()
    {
        var sent = await db.Mails.AsNoTracking()
            .Where(m => m.SentAt != null)
            .OrderByDescending(m => m.SentAt)
            .Take(Newest)
            .Join(db.People, m => m.PersonId, p => p.Id, (m, p) => new { Mail = m, Person = p })
            .ToListAsync();

        return View(new PostboxPage([.. sent.OrderByDescending(s => s.Mail.SentAt).Select(s => Row(s.Mail, s.Person))]));
    }

    private static SentMailRow Row(OutgoingMail mail, Person receiver)
    {
        var words = MailWords.For(mail.Kind);

        return new(receiver.Id, ShownName.InFull(receiver).Text, receiver.Email!, words.Subject, words.Sentence, words.LinkText, mail.Path, mail.SentAt!.Value);
    }
}
