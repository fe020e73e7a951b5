namespace Intervisie.Core.Training;

/// <summary>Something you can say or do at a point of a practice conversation (NL: <i>keuze</i>).</summary>
/// <param name="Key">Names it within the scenario, as <c>2a</c>: the point's key and a letter.</param>
/// <param name="Text">What you say, in «…», or what you do.</param>
/// <param name="Reaction">What the parent or pupil answers; shown at once.</param>
/// <param name="Effect">What it does to the conversation.</param>
/// <param name="Explanation">What happened here; opened when one wants to know.</param>
/// <param name="GoesTo">Key of the next point or of an ending.</param>
public sealed record Choice(string Key, string Text, string Reaction, Effect Effect, string Explanation, string GoesTo);
