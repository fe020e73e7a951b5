using Microsoft.Playwright;

namespace Intervisie.Browser.Tests.Journeys;

/// <summary>How somebody works a page: with a finger, or with the keys alone.</summary>
internal abstract class Hands
{
    public static Hands Finger { get; } = new OneFinger();

    public static Hands Keys { get; } = new KeysAlone();

    /// <summary>A link or a button that leads to another page; waits until that is there, also when a form saves itself first.</summary>
    public async Task Press(ILocator target)
    {
        var document = target.Page.Locator("html");
        await document.EvaluateAsync("page => page.setAttribute('data-left', '')");
        await Reach(target);
        await Assertions.Expect(target.Page.Locator("html[data-left]")).ToHaveCountAsync(0);
    }

    public Task Unfold(ILocator summary) => Reach(summary);

    protected abstract Task Reach(ILocator target);

    /// <summary>A radio button or a tick box.</summary>
    public abstract Task Choose(ILocator target);

    public abstract Task Write(ILocator field, string text);

    public abstract Task Pick(ILocator list, string option);

    private sealed class OneFinger : Hands
    {
        protected override Task Reach(ILocator target) => target.ClickAsync();

        public override Task Choose(ILocator target) => target.CheckAsync();

        public override Task Write(ILocator field, string text) => field.FillAsync(text);

        public override Task Pick(ILocator list, string option) => list.SelectOptionAsync(option);
    }

    /// <summary>Tab to get there, then Enter, Space, arrows or letters: nothing is focused by script.</summary>
    private sealed class KeysAlone : Hands
    {
        private const int MostTabs = 400;

        protected override async Task Reach(ILocator target)
        {
            await TabTo(target);
            await target.Page.Keyboard.PressAsync("Enter");
        }

        /// <summary>Tab stops once at a group of radio buttons; the arrows go on inside it.</summary>
        public override async Task Choose(ILocator target)
        {
            var keys = target.Page.Keyboard;
            await Tab(target, "e => e === document.activeElement || (e.type === 'radio' && e.name === document.activeElement.name)");

            for (var i = 0; i < MostTabs && !await IsAt(target); i++)
            {
                await keys.PressAsync("ArrowDown");
            }

            if (!await target.IsCheckedAsync())
            {
                await keys.PressAsync("Space");
            }

            Assert.True(await target.IsCheckedAsync());
        }

        public override async Task Write(ILocator field, string text)
        {
            // A date has a day in it already, and how its keys work is the browser's.
            if (await field.GetAttributeAsync("type") == "date")
            {
                Assert.NotEmpty(await field.InputValueAsync());
                return;
            }

            await TabTo(field);
            await field.Page.Keyboard.PressAsync("Control+A");
            await field.Page.Keyboard.TypeAsync(text);
            Assert.Equal(text, await field.InputValueAsync());
        }

        public override async Task Pick(ILocator list, string option)
        {
            await TabTo(list);
            await list.Page.Keyboard.TypeAsync(option);
            Assert.Equal(option, await list.InputValueAsync());
        }

        private static Task TabTo(ILocator target) => Tab(target, "e => e === document.activeElement");

        private static async Task Tab(ILocator target, string isThere)
        {
            await Assertions.Expect(target).ToBeVisibleAsync();

            for (var i = 0; i < MostTabs; i++)
            {
                if (await target.EvaluateAsync<bool>(isThere))
                {
                    return;
                }

                await target.Page.Keyboard.PressAsync("Tab");
            }

            Assert.Fail($"No key leads to {target}.");
        }

        private static Task<bool> IsAt(ILocator target) => target.EvaluateAsync<bool>("e => e === document.activeElement");
    }
}
