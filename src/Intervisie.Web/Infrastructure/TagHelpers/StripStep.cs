namespace Intervisie.Web.Infrastructure.TagHelpers;

/// <summary>Where a step of a round stands (NL: <i>geweest, nu, straks</i>).</summary>
public enum StripState
{
    Done,
    Now,
    Later,
}

/// <summary>One step of a round as the strip shows it (NL: <i>stap</i>).</summary>
/// <param name="Opens">Shown for a step that comes later.</param>
/// <param name="Closes">Shown for the step that is open now.</param>
/// <param name="Turn">Whose turn it is, as it stands in a sentence: «jij», «je groep», «de inbrenger».</param>
/// <param name="IsYourTurn">Gives the step the colour of «your turn».</param>
public sealed record StripStep(
    string Title,
    StripState State,
    DateTimeOffset? Opens = null,
    DateTimeOffset? Closes = null,
    string? Turn = null,
    bool IsYourTurn = false);
