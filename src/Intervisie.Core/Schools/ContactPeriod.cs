namespace Intervisie.Core.Schools;

/// <summary>A line of a school's year calendar of contact with parents (NL: <i>jaarkalender oudercontact</i>).</summary>
public sealed class ContactPeriod
{
    public const int MaxNoteLength = 120;

    /// <summary>The note of a line that we proposed and nobody of the school looked at yet.</summary>
    public const string Proposal = "school bevestigt";

    private ContactPeriod()
    {
    }

    public Guid Id { get; private init; } = Guid.NewGuid();

    public Guid SchoolId { get; private init; }

    public ContactKind Kind { get; private init; }

    public DateOnly From { get; private init; }

    /// <summary>The last day, the first when it lasts a day.</summary>
    public DateOnly Until { get; private init; }

    public string? Note { get; private set; }

    /// <summary>Whether the weeks it falls in are busy for teachers (NL: <i>drukke week</i>): nothing else ends in them.</summary>
    public bool IsBusy { get; private init; }

    /// <summary>Whether the school still has to say when it really is; until then it tells nobody anything.</summary>
    public bool IsProposal => Note == Proposal;

    /// <exception cref="RuleBrokenException">It ends before it begins or after a school year, or the note is too long.</exception>
    public static ContactPeriod Plan(School school, ContactKind kind, DateOnly from, DateOnly until, string? note, bool isBusy)
    {
        if (until < from)
        {
            throw new RuleBrokenException("De laatste dag ligt vóór de eerste. Draai ze om.");
        }

        if (SchoolYear.Of(from) != SchoolYear.Of(until))
        {
            throw new RuleBrokenException("Een contactmoment valt binnen één schooljaar. Maak er twee van.");
        }

        return new()
        {
            SchoolId = school.Id,
            Kind = kind,
            From = from,
            Until = until,
            IsBusy = isBusy,
            Note = note?.Trim() switch
            {
                null or "" => null,

                // The same words typed by hand say that it is real.
                Proposal => $"{char.ToUpperInvariant(Proposal[0])}{Proposal[1..]}",
                { Length: <= MaxNoteLength } words => words,
                _ => throw new RuleBrokenException("Dit is te lang. Gebruik hooguit {0} tekens.", MaxNoteLength),
            },
        };
    }

    /// <summary>A line that we propose.</summary>
    /// <exception cref="RuleBrokenException">It ends before it begins or after a school year.</exception>
    public static ContactPeriod Propose(School school, ContactKind kind, DateOnly from, DateOnly until)
    {
        var period = Plan(school, kind, from, until, note: null, isBusy: false);
        period.Note = Proposal;

        return period;
    }

    /// <summary>The Mondays of the weeks that are busy by these lines, each once, in order.</summary>
    public static IReadOnlyList<DateOnly> BusyWeeks(IEnumerable<ContactPeriod> periods) =>
        [.. periods.Where(p => p.IsBusy && !p.IsProposal).SelectMany(p => p.Weeks()).Distinct().Order()];

    public static DateOnly MondayOf(DateOnly day) => day.AddDays(-(((int)day.DayOfWeek + 6) % 7));

    private IEnumerable<DateOnly> Weeks()
    {
        for (var monday = MondayOf(From); monday <= Until; monday = monday.AddDays(7))
        {
            yield return monday;
        }
    }
}
