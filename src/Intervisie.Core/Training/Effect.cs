namespace Intervisie.Core.Training;

/// <summary>What a choice does to the conversation (NL: <i>effect</i>), each from −2 to +2. It is reckoned with and never shown: on screen there are words only.</summary>
/// <param name="Tone">NL: <i>toon</i>.</param>
/// <param name="Trust">NL: <i>vertrouwen</i>.</param>
/// <param name="Exchange">NL: <i>uitwisseling van informatie</i>.</param>
public sealed record Effect(int Tone, int Trust, int Exchange)
{
    public const int Most = 2;

    internal int Total => Tone + Trust + Exchange;

    internal bool IsInRange => Math.Abs(Tone) <= Most && Math.Abs(Trust) <= Most && Math.Abs(Exchange) <= Most;
}
