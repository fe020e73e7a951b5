using Intervisie.Core.Calendar;
using Intervisie.Core.Data;
using Intervisie.Core.People;
using Intervisie.Core.Schools;
using Intervisie.Web.Infrastructure;
using Intervisie.Web.Resources;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace Intervisie.Web.Features.School;

/// <summary>Leadership signs its promise, with name and date (NL: <i>tekenen</i>). An earlier signature stays as it was.</summary>
[Route("scholen/{schoolId:guid}/voorwaarden/tekenen")]
[AtSchool(Role.Leadership)]
public sealed class SignatureController(IntervisieDb db, TimeProvider clock, IStringLocalizer<Texts> text) : Controller
{
    [HttpGet]
    public async Task<IActionResult> New(Guid schoolId, CancellationToken stop) =>
        View("New", await PageOf(SignatureForm.Of(await db.PromiseOfAsync(schoolId, stop)), stop));

    [HttpPost]
    public async Task<IActionResult> Create(Guid schoolId, SignatureForm form, CancellationToken stop)
    {
        if (!ModelState.IsValid)
        {
            Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
            return View("New", await PageOf(form, stop));
        }

        var me = await MeAsync(stop);

        if (!IsSame(await db.PromiseOfAsync(schoolId, stop), form))
        {
            db.Promises.Add(SchoolPromise.Sign(await db.Schools.SingleAsync(stop), form.ToAnswers(), me.Id, me.Name.ToString(), clock.GetUtcNow()));
            await db.SaveChangesAsync(stop);
        }

        TempData["Flash"] = text["Getekend. Iedereen van je school kan lezen wat je belooft."].Value;

        return Redirect($"~/scholen/{schoolId}/voorwaarden");
    }

    /// <summary>The button pressed twice: the same words of the same person on the same day are one signature.</summary>
    private bool IsSame(SchoolPromise? last, SignatureForm form) =>
        last is not null
        && last.SignedById == User.Id()
        && SchoolTime.DateOf(last.SignedAt) == SchoolTime.DateOf(clock.GetUtcNow())
        && form.ToAnswers().All(a => PromiseLine.Find(a.Key)!.Ask is null || last.Answers[a.Key] == a.Value);

    private async Task<SignaturePage> PageOf(SignatureForm form, CancellationToken stop)
    {
        var school = await db.Schools.AsNoTracking().SingleAsync(stop);

        return new(school.Id, school.Name, (await MeAsync(stop)).Name.ToString(), clock.GetUtcNow(), form);
    }

    private Task<Person> MeAsync(CancellationToken stop)
    {
        var me = User.Id();

        return db.People.AsNoTracking().SingleAsync(p => p.Id == me, stop);
    }
}
