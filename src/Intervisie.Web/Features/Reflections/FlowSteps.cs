using Intervisie.Web.Infrastructure.TagHelpers;
using Intervisie.Web.Resources;
using Microsoft.Extensions.Localization;

namespace Intervisie.Web.Features.Reflections;

/// <summary>The three steps between a reflection and the group (NL: <i>delen in drie stappen</i>).</summary>
public static class FlowSteps
{
    public static IReadOnlyList<StripStep> SharingSteps(this IStringLocalizer<Texts> text, int now)
    {
        string[] titles = [text["Je vraag"], text["Nakijken"], text["Delen"]];

        return [.. titles.Select((title, i) => new StripStep(title, i < now ? StripState.Done : i == now ? StripState.Now : StripState.Later))];
    }
}
