using Intervisie.Core.Deidentification;

namespace Intervisie.Core.Rounds;

/// <summary>How feedback is read: under the questions it answers.</summary>
public sealed partial class Feedback
{
    /// <summary>What was said, what works first; each label is Dutch, meant for the screen.</summary>
    public IEnumerable<(string Label, SharedText Text)> Parts() => KeyedParts().Select(p => (p.Label, p.Text));

    /// <summary>The same, with the name of each part.</summary>
    public IEnumerable<(string Key, string Label, SharedText Text)> KeyedParts()
    {
        (string Key, string Label, SharedText? Text)[] parts =
        [
            (nameof(Appreciation), "Wat werkt al, en waarom?", Appreciation),
            (nameof(Observation), "Wat lees ik dat je deed of zei?", Observation),
            (nameof(Effect), "Welk effect kan dat hebben gehad?", Effect),
            (nameof(Question), "Eén open vraag die je verder helpt", Question),
            (nameof(Suggestion), "Een suggestie", Suggestion),
        ];

        return parts.Where(p => p.Text is not null).Select(p => (p.Key, p.Label, p.Text!));
    }
}
