using Intervisie.Core.Content;

namespace Intervisie.Core.Training;

/// <summary>The sections every module has, in this order (NL: <i>opbouw</i>), with the frame a section must hold.</summary>
/// <param name="Title">The heading.</param>
/// <param name="Frame">Which frame belongs here and nowhere else; null if none does.</param>
/// <param name="MostFrames">How many of them there may be.</param>
internal sealed record ModuleOutline(string Title, string? Frame = null, int MostFrames = 0)
{
    public static readonly IReadOnlyList<ModuleOutline> Sections =
    [
        new("Waarom dit ertoe doet"),
        new("Wat we weten"),
        new("Zo doe je dat"),
        new("Voorbeeld"),
        new("Gesprek oefenen", Containers.Conversation, MostFrames: 1),
        new("Check jezelf", Containers.Check, MostFrames: 10),
        new("Sta even stil", Containers.Prompts, MostFrames: 1),
        new("Doe het deze week", Containers.Task, MostFrames: 1),
        new(SourcesTitle) { MayBeEmpty = true },
    ];

    private const string SourcesTitle = "Bronnen";

    /// <summary>The list of sources is made from the front matter and needs no words of its own.</summary>
    public bool MayBeEmpty { get; private init; }
}
