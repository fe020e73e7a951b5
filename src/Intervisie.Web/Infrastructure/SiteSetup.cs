using System.Text.Encodings.Web;
using System.Text.Unicode;
using Intervisie.Core.Data;
using Intervisie.Core.Work;
using Intervisie.Web.Jobs;
using Intervisie.Web.Resources;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Controllers;
using Microsoft.AspNetCore.Mvc.Razor;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.WebEncoders;

namespace Intervisie.Web.Infrastructure;

/// <summary>How the parts of the site are put together.</summary>
public static class SiteSetup
{
    /// <summary>One line of JSON an event in Production, without scopes: those hold addresses, and one of ours holds a token. Readable lines in Development.</summary>
    public static void AddLog(this WebApplicationBuilder builder)
    {
        if (!builder.Environment.IsDevelopment())
        {
            builder.Logging.ClearProviders();
            builder.Logging.AddJsonConsole();
        }
    }

    /// <summary>In Development a clock that can be moved ahead, and the list of the cast.</summary>
    public static void AddClock(this WebApplicationBuilder builder)
    {
        if (builder.Environment.IsDevelopment())
        {
            DataDirectory.Make(builder.DataDirectory());
            builder.Services.AddSingleton(new DemoClock(builder.DataDirectory()));
            builder.Services.AddSingleton<TimeProvider>(services => services.GetRequiredService<DemoClock>());
            builder.Services.AddScoped<Features.Accounts.DemoCastList>();
        }
        else
        {
            builder.Services.AddSingleton(TimeProvider.System);
        }
    }

    public static void AddPages(this WebApplicationBuilder builder)
    {
        var pages = builder.Services
            .AddControllersWithViews(mvc =>
            {
                mvc.Filters.Add<AutoValidateAntiforgeryTokenAttribute>();
                mvc.Filters.Add<RuleBrokenFilter>();
                mvc.Filters.Add<OvertakenForm>();
                mvc.ModelBinderProviders.Insert(0, new CleanTexts());
            })
            .AddDataAnnotationsLocalization(annotations => annotations.DataAnnotationLocalizerProvider = (_, factory) => new Wording(factory));

        if (!builder.Environment.IsDevelopment())
        {
            pages.ConfigureApplicationPartManager(parts =>
            {
                parts.FeatureProviders.Remove(parts.FeatureProviders.OfType<ControllerFeatureProvider>().Single());
                parts.FeatureProviders.Add(new WithoutDevelopment());
            });
        }

        builder.Services.Configure<RazorViewEngineOptions>(razor => razor.ViewLocationExpanders.Add(new FeatureFolders()));
        builder.Services.Configure<RouteOptions>(routes => routes.LowercaseUrls = true);
        builder.Services.AddSingleton(ClientFiles.In(builder.Environment));
        builder.Services.AddSingleton<PrintedPages>();
        builder.Services.AddLocalization();
        builder.Services.AddSingleton<IStringLocalizer<Texts>, Wording>();
        builder.Services.AddOptions<MvcOptions>().Configure<IStringLocalizer<Texts>>((mvc, text) => mvc.ModelBindingMessageProvider.Speak(text));
        builder.Services.Configure<WebEncoderOptions>(web => web.TextEncoderSettings = new TextEncoderSettings(UnicodeRanges.All));
        builder.Services.AddAntiforgery(antiforgery => antiforgery.Cookie.Name = "intervisie-formulier");
    }

    public static void AddJobs(this IServiceCollection services, JobPlan plan)
    {
        services.AddSingleton(plan);
        services.AddSingleton<JobRunner>();

        foreach (var job in plan.Jobs)
        {
            services.AddScoped(job.Type);
        }

        JobEngine.AddJobEngine(services, plan);
    }
}
