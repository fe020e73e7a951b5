using Intervisie.Core.Calendar;
using Intervisie.Core.Deidentification;

namespace Intervisie.Core.Reflections;

/// <summary>
/// A name its owner wrote before, so that it is proposed and found again (NL: <i>bekende naam</i>). It serves this one account and ends with the
/// school year: it never grows into a register of pupils.
/// </summary>
public sealed class KnownName
{
    /// <summary>Kept for one person at most; the oldest make room.</summary>
    public const int MostKept = 60;

    private KnownName()
    {
    }

    public Guid Id { get; private init; } = Guid.NewGuid();

    public Guid OwnerId { get; private init; }

    public RosterEntry Who { get; private init; } = null!;

    public DateOnly LearntOn { get; private init; }

    /// <summary>The 31 July on which it is erased.</summary>
    public DateOnly ExpiresOn { get; private init; }

    public static KnownName Of(Guid ownerId, RosterEntry who, DateTimeOffset now) =>
        new() { OwnerId = ownerId, Who = who, LearntOn = SchoolTime.DateOf(now), ExpiresOn = ExpiryOf(now) };

    /// <summary>The 31 July after this moment: what was written down during a school year goes on that day.</summary>
    public static DateOnly ExpiryOf(DateTimeOffset now)
    {
        var today = SchoolTime.DateOf(now);
        var july = new DateOnly(today.Year, 7, 31);

        return today <= july ? july : july.AddYears(1);
    }
}
