using System.Security.Claims;
using Intervisie.Core.Data;
using Intervisie.Core.Groups;
using Intervisie.Core.People;
using Intervisie.Web.Infrastructure;
using Intervisie.Web.Resources;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace Intervisie.Web.Features.Today;

/// <summary>Where somebody with a part besides teaching begins: their own page, before anything else.</summary>
internal sealed class OwnPlace(IntervisieDb db, IStringLocalizer<Texts> text)
{
    private const int Minutes = 5;

    /// <summary>For who left their last school: what is theirs can be taken along for a while, and that comes before anything else.</summary>
    public async Task<SmallThing?> OfLeaverAsync(Guid personId, CancellationToken stop) =>
        await db.People.Where(p => p.Id == personId).Select(p => p.LeftAt).SingleAsync(stop) is { } left
            ? new(
                text["Neem mee wat van jou is"],
                text["Je account bij je school is gestopt. Alles wat je hier schreef, staat bij elkaar."],
                "meenemen",
                Minutes,
                left + Person.TimeToTakeAlong)
            : null;

    public async Task<SmallThing?> OfAsync(ClaimsPrincipal user) =>
        OfAppointment(user) ?? (await FacilitatesAsync(user.Id()) ? Groups : user.Is(Role.Facilitator) ? FirstGroup : null);

    private SmallThing? OfAppointment(ClaimsPrincipal user) => user switch
    {
        _ when user.Is(Role.Coach) => new(
            text["Bekijk wie je begeleidt"],
            text["Je ziet wat je starters met je delen, en verder niets."],
            "begeleiding",
            Minutes),
        _ when user.Is(Role.PlatformAdmin) => new(
            text["Kijk hoe het gaat"],
            text["Lopen de taken, en komen de mails aan?"],
            "beheer",
            Minutes),
        _ when user.Is(Role.SchoolAdmin) || user.Is(Role.Leadership) => new(
            text["Bekijk de pagina van je school"],
            text["Daar staat wat jij ziet, en ook wat je niet ziet."],
            "school",
            Minutes),
        _ => null,
    };

    private SmallThing Groups => new(
        text["Kijk hoe je groepen ervoor staan"],
        text["Je ziet waar elke ronde is en wie er nu aan de beurt is."],
        "groep",
        Minutes);

    private SmallThing FirstGroup => new(
        text["Begin je eerste groep"],
        text["Een naam is genoeg om te beginnen. Collega’s nodig je daarna uit."],
        "groepen/nieuw",
        Minutes);

    private Task<bool> FacilitatesAsync(Guid personId) =>
        db.Memberships.AnyAsync(m => m.PersonId == personId && m.Part == GroupPart.Facilitator && m.LeftAt == null);
}
