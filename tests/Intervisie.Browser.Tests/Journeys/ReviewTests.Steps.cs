using Microsoft.Playwright;
using static Intervisie.Browser.Tests.Journeys.Reviewing;

namespace Intervisie.Browser.Tests.Journeys;

/// <summary>What the tests of the review do again and again.</summary>
public sealed partial class ReviewTests
{
    private async Task<(Walker Noor, string Reflection)> ToReview(int width, string story = Story)
    {
        var noor = await Walker.SignIn(Chromium, Site.Address, "Noor", script: true, Hands.Finger, width);

        return (noor, await Begin(noor, story));
    }

    /// <summary>The flower is no name; everything else is replaced.</summary>
    private static async Task AnswerEverything(Walker noor)
    {
        foreach (var question in await noor.Page.Locator(".finding[data-certain=false]").AllAsync())
        {
            var isFlower = string.Equals(await question.GetAttributeAsync("data-find"), "roos", StringComparison.OrdinalIgnoreCase);
            await question.Locator($"input[type=radio][value={(isFlower ? "false" : "true")}]").CheckAsync();
        }
    }

    private static async Task NobodyIsThere(Walker noor)
    {
        foreach (var name in new[] { "Roos", "K. de V.", "fatima", "Fatima", "voorbeeld.test" })
        {
            await noor.SeesNot(name);
        }
    }

    private static async Task Select(IPage page, string words) => await Written(page).EvaluateAsync(
        """
        (written, words) => {
          const walk = document.createTreeWalker(written, NodeFilter.SHOW_TEXT);
          while (walk.nextNode()) {
            const at = walk.currentNode.data.indexOf(words);
            if (at >= 0) {
              const range = document.createRange();
              range.setStart(walk.currentNode, at);
              range.setEnd(walk.currentNode, at + words.length);
              getSelection().removeAllRanges();
              getSelection().addRange(range);
              return;
            }
          }
        }
        """,
        words);

    /// <summary>With j until it is there.</summary>
    private static async Task GoTo(IPage page, string find)
    {
        await page.Locator("[data-review-keys] button").ClickAsync();

        for (var i = 0; i < 20 && await page.Locator(".finding:focus").GetAttributeAsync("data-find") != find; i++)
        {
            await page.Keyboard.PressAsync("j");
        }

        await Expect(page.Locator(".finding:focus")).ToHaveAttributeAsync("data-find", find);
    }

    private static Task<int> Certain(IPage page) => page.Locator(".finding[data-certain=true]:has(input[type=radio])").CountAsync();

    private static Task<int> Open(IPage page) => page.Locator(".finding:has(.status:not(.is-good))").CountAsync();

    private static ILocatorAssertions Expect(ILocator locator) => Assertions.Expect(locator);
}
