using Intervisie.Core.Content;

namespace Intervisie.Core.Training;

/// <summary>The sections every module has, in this order (NL: <i>opbouw</i>), with the frame a section must hold.</summary>
/// <param name="Title">The heading in a Dutch module; the section is known by it in every language.</param>
/// <param name="EnglishTitle">The heading in a translated module.</param>
/// <param name="Frame">Which frame belongs here and nowhere else; null if none does.</param>
/// <param name="LeastFrames">How many of them there must be.</param>
/// <param name="MostFrames">How many of them there may be.</param>
internal sealed record ModuleOutline(string Title, string EnglishTitle, string? Frame = null, int LeastFrames = 1, int MostFrames = 1)
{
    public static readonly IReadOnlyList<ModuleOutline> Sections =
    [
        new("Waarom dit ertoe doet", "Why this matters"),
        new("Wat we weten", "What we know"),
        new("Zo doe je dat", "How to do it"),
        new("Voorbeeld", "Example"),
        new("Gesprek oefenen", "Practise a conversation", Containers.Conversation),
        new("Check jezelf", "Check yourself", Containers.Check, LeastFrames: 3, MostFrames: 10) { IsProse = false },
        new("Sta even stil", "Pause for a moment", Containers.Prompts),
        new("Doe het deze week", "Do it this week", Containers.Task),
        new("Bronnen", "Sources") { MayBeEmpty = true, IsProse = false },
    ];

    public static IReadOnlySet<string> Keys { get; } = Sections.Select(section => section.Key).ToHashSet();

    /// <summary>The title as it stands in a URL.</summary>
    public string Key => Slug.Of(Title);

    /// <summary>The list of sources is made from the front matter and needs no words of its own.</summary>
    public bool MayBeEmpty { get; private init; }

    /// <summary>Whether its words count for the length of a module.</summary>
    public bool IsProse { get; private init; } = true;

    public string TitleIn(string language) => language == ContentLanguage.English ? EnglishTitle : Title;
}
