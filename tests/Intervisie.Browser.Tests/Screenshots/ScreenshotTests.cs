using System.Text;
using Intervisie.Browser.Tests.Pages;
using Microsoft.Playwright;

namespace Intervisie.Browser.Tests.Screenshots;

/// <summary>Pictures of the main pages for the README, and for whoever changes how they look.</summary>
public sealed class ScreenshotTests(ShownSite site) : IClassFixture<ShownSite>
{
    /// <summary>All pictures together, in bytes: they live in the repository.</summary>
    private const long Most = 6_000_000;

    /// <summary>The one that the README shows.</summary>
    private const string ReadMe = "noor-vandaag-bureau-licht.png";

    private static readonly string Folder = Path.Combine(Repository.Root, ScreenshotFactAttribute.Folder ?? string.Empty);

    [ScreenshotFact]
    public async Task The_main_pages_are_pictured()
    {
        Clear();

        foreach (var shot in Shot.All)
        {
            foreach (var person in Picture.All.GroupBy(picture => picture.Person))
            {
                await TakeAsync(shot, person);
            }
        }

        File.Copy(Path.Combine(Folder, ReadMe), Path.Combine(Folder, "vandaag.png"));
        await File.WriteAllTextAsync(Path.Combine(Folder, "README.md"), ContactSheet());

        Assert.InRange(Pictures().Sum(picture => picture.Length), 1, Most);
    }

    private async Task TakeAsync(Shot shot, IGrouping<string, Picture> pictures)
    {
        var page = await site.OpenAs(pictures.Key, shot.Width);
        await page.EmulateMediaAsync(new() { ColorScheme = shot.Scheme == "donker" ? ColorScheme.Dark : ColorScheme.Light, ReducedMotion = ReducedMotion.Reduce });

        foreach (var picture in pictures)
        {
            await page.WalkAsync(picture.Way);
            await page.EvaluateAsync("() => document.fonts.ready");
            await page.ScreenshotAsync(new() { Path = Path.Combine(Folder, picture.FileName(shot)), Animations = ScreenshotAnimations.Disabled });
        }

        await page.Context.CloseAsync();
    }

    private static void Clear()
    {
        Directory.CreateDirectory(Folder);

        foreach (var old in Pictures())
        {
            old.Delete();
        }
    }

    private static FileInfo[] Pictures() => new DirectoryInfo(Folder).GetFiles("*.png");

    private static string ContactSheet()
    {
        var sheet = new StringBuilder("# Screenshots\n\nMade by `bin/screenshots` from the demo world; not edited by hand.\n");

        foreach (var person in Picture.All.GroupBy(picture => picture.Person))
        {
            sheet.Append($"\n## {person.Key}\n\n| |{string.Concat(Shot.All.Select(shot => $" {shot.Screen}, {shot.Scheme} |"))}\n|---|{string.Concat(Shot.All.Select(_ => "---|"))}\n");

            foreach (var picture in person)
            {
                var cells = Shot.All.Select(shot => $" <img src=\"{picture.FileName(shot)}\" alt=\"{picture.Name}, {shot.Screen}, {shot.Scheme}\" width=\"{(shot.Width < 600 ? 120 : 240)}\"> |");
                sheet.Append($"| {picture.Name} |{string.Concat(cells)}\n");
            }
        }

        return sheet.ToString();
    }
}
