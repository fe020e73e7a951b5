namespace Intervisie.Core.Rounds;

/// <summary>Three thumbs on the round: was it safe, was it useful, did the time fit?</summary>
public sealed record Thumbs(Thumb Safe, Thumb Useful, Thumb Time);
