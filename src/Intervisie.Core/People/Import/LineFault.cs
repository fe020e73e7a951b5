namespace Intervisie.Core.People.Import;

/// <summary>Why a line of a list of colleagues cannot be used.</summary>
public enum LineFault
{
    /// <summary>A quote is opened and never closed, or stands in the middle of a field.</summary>
    OpenQuote = 1,

    TooFewColumns = 2,

    TooManyColumns = 3,

    /// <summary>It holds signs that came through another encoding than UTF-8.</summary>
    Unreadable = 4,

    EmailMissing = 5,

    EmailWrong = 6,

    RoleMissing = 7,

    RoleUnknown = 8,

    NameMissing = 9,

    /// <summary>A first name or a surname alone.</summary>
    NameIncomplete = 10,

    NameTooLong = 11,

    /// <summary>An earlier line names the same colleague in the same role.</summary>
    SameColleague = 12,

    /// <summary>The commonest slip in an address.</summary>
    AtMissing = 13,
}
