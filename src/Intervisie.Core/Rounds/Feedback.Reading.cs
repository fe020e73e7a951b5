using Intervisie.Core.Deidentification;

namespace Intervisie.Core.Rounds;

/// <summary>How feedback is read: under the questions it answers.</summary>
public sealed partial class Feedback
{
    /// <summary>What was said, what works first; each label is Dutch, meant for the screen.</summary>
    public IEnumerable<(string Label, SharedText Text)> Parts()
    {
        (string Label, SharedText? Text)[] parts =
        [
            ("Wat werkt al, en waarom?", Appreciation),
            ("Wat lees ik dat je deed of zei?", Observation),
            ("Welk effect kan dat hebben gehad?", Effect),
            ("Eén open vraag die je verder helpt", Question),
            ("Een suggestie", Suggestion),
        ];

        return parts.Where(p => p.Text is not null).Select(p => (p.Label, p.Text!));
    }
}
