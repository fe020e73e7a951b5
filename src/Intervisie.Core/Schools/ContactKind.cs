namespace Intervisie.Core.Schools;

/// <summary>What parents and school meet for in a period (NL: <i>soort contactmoment</i>).</summary>
public enum ContactKind
{
    /// <summary>NL: <i>startgesprekken</i>.</summary>
    Start = 1,

    /// <summary>NL: <i>rapport- en tienminutengesprekken</i>.</summary>
    Report = 2,

    /// <summary>NL: <i>voorlopig advies</i>.</summary>
    ProvisionalAdvice = 3,

    /// <summary>NL: <i>definitief advies</i>.</summary>
    FinalAdvice = 4,

    /// <summary>NL: <i>voortgangsgesprekken</i>.</summary>
    Progress = 5,

    /// <summary>NL: <i>afronding van het jaar</i>.</summary>
    Closing = 6,

    /// <summary>NL: <i>ouderavond</i>.</summary>
    Evening = 7,

    /// <summary>NL: <i>anders</i>.</summary>
    Other = 8,
}
