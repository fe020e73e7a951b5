using Intervisie.Core.Data;
using Intervisie.Core.Deidentification;
using Intervisie.Core.Demo;
using Intervisie.Core.Methods;
using Intervisie.Core.People;
using Intervisie.Core.Skills;
using Intervisie.Core.Training;
using Microsoft.EntityFrameworkCore;

namespace Intervisie.Web.Infrastructure;

/// <summary>What happens before the first request: migrations, and in an empty database the demo world or the first link.</summary>
public static class StartUp
{
    public static async Task PrepareAsync(this WebApplication app)
    {
        await using var scope = app.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<IntervisieDb>();

        // Nobody is asking yet: what is done here is done for the whole installation.
        db.StayWithin(SchoolBoundary.Lifted);
        await db.PrepareAsync(() => FillWhenEmptyAsync(app, scope.ServiceProvider, db), app.Lifetime.ApplicationStopping);
    }

    private static async Task FillWhenEmptyAsync(WebApplication app, IServiceProvider services, IntervisieDb db)
    {
        if (await db.People.AnyAsync())
        {
            return;
        }

        var now = services.GetRequiredService<TimeProvider>().GetUtcNow();

        if (app.Environment.IsDevelopment())
        {
            await FillAsync(services, db, now);
        }
        else
        {
            await InviteFirstAdministratorAsync(app, db, now);
        }
    }

    private static async Task FillAsync(IServiceProvider services, IntervisieDb db, DateTimeOffset now)
    {
        var content = DemoContent.From(
            services.GetRequiredService<MethodLibrary>(),
            services.GetRequiredService<SkillFramework>(),
            services.GetRequiredService<TrainingLibrary>());
        var world = DemoWorld.Create(content, services.GetRequiredService<Deidentifier>(), now);
        world.AddTo(db);
        await db.SaveChangesAsync();
    }

    /// <summary>Prints a link that works once. No password exists before somebody chooses one.</summary>
    private static async Task InviteFirstAdministratorAsync(WebApplication app, IntervisieDb db, DateTimeOffset now)
    {
        var token = Invitation.NewToken();
        await db.Invitations.Where(i => i.AcceptedAt == null && i.SchoolId == null).ExecuteDeleteAsync();
        db.Invitations.Add(Invitation.ForFirstAdministrator(token, now));
        await db.SaveChangesAsync();

        // On standard output, once: whoever keeps that output keeps a link that works one time and ends after fourteen days.
        var site = app.Services.GetRequiredService<Microsoft.Extensions.Options.IOptions<SiteOptions>>().Value;
        await Console.Out.WriteLineAsync($"Maak het eerste beheerdersaccount (werkt één keer, veertien dagen): {site.Link($"/welkom/{token}")}");
    }
}
