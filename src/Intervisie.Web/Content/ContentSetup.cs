using Intervisie.Web.Features.Development;
using Intervisie.Web.Infrastructure;

namespace Intervisie.Web.Content;

/// <summary>How the content comes into the site.</summary>
public static class ContentSetup
{
    private const string ExtraDirectories = "Content:ExtraDirectories";

    /// <summary><c>Content:Directory</c> and the folders of <c>Content:ExtraDirectories</c>.</summary>
    public static ContentFolders ContentFolders(this WebApplicationBuilder builder) =>
        new(builder.ContentDirectory(), [.. (builder.Configuration.GetSection(ExtraDirectories).Get<string[]>() ?? []).Select(folder => Path.GetFullPath(Path.Combine(builder.Environment.ContentRootPath, folder)))]);

    /// <summary>Content is read and checked at the start. Whoever asks for a part of it gets it as it was last read.</summary>
    /// <exception cref="Core.Content.ContentFaultException">It is not right, and this is not Development.</exception>
    public static void AddContent(this WebApplicationBuilder builder)
    {
        var shelf = ContentShelf.Open(builder.ContentFolders(), mayHaveFaults: builder.Environment.IsDevelopment());

        builder.Services.AddSingleton(shelf);
        builder.Services.AddTransient(_ => shelf.Current.Training);
        builder.Services.AddTransient(_ => shelf.Current.Paths);
        builder.Services.AddTransient(_ => shelf.Current.Methods);
        builder.Services.AddTransient(_ => shelf.Current.Skills);
        builder.Services.AddTransient(_ => shelf.Current.Numbers);
    }

    /// <summary>Development: who writes a module saves it and asks the page again. While something is wrong, every page under Leren says what.</summary>
    public static void UseContentWhileWriting(this WebApplication app)
    {
        if (!app.Environment.IsDevelopment())
        {
            return;
        }

        var shelf = app.Services.GetRequiredService<ContentShelf>();
        app.Use((context, next) =>
        {
            shelf.Refresh();

            if (shelf.Faults.Count > 0 && HttpMethods.IsGet(context.Request.Method) && context.Request.Path.StartsWithSegments(ContentFaultsController.Shadowed, StringComparison.Ordinal))
            {
                context.Request.Path = ContentFaultsController.Path;
            }

            return next(context);
        });
    }
}
