namespace Intervisie.Core.People.Import;

/// <summary>One line of a list of colleagues: whom it names, or why it cannot be used.</summary>
/// <param name="Number">Of the line in the file, counted from one with the line of the columns.</param>
/// <param name="Shown">What stands in it, to find it by: the name, else the address, else how it begins.</param>
/// <param name="Fault">None when the line can be used.</param>
/// <param name="DoubleOf">The line that names the same colleague.</param>
public sealed record ColleagueLine(int Number, string Shown, InvitedColleague? Colleague, LineFault? Fault, int? DoubleOf)
{
    private const int LongestShown = 60;
    private const char Unreadable = '\uFFFD';

    /// <param name="words">The line as it stands, for when it cannot be split.</param>
    internal static ColleagueLine Read(int number, string words, string[]? fields, ColleagueColumns columns)
    {
        if (fields is null)
        {
            return Wrong(number, Begin(words.Trim()), LineFault.OpenQuote);
        }

        var shown = Begin(string.Join(' ', fields.Where(f => f.Length > 0)));

        return fields.Length < columns.Count ? Wrong(number, shown, LineFault.TooFewColumns)
            : fields.Skip(columns.Count).Any(f => f.Length > 0) ? Wrong(number, shown, LineFault.TooManyColumns)
            : fields.Any(f => f.Any(c => c == Unreadable || char.IsControl(c))) ? Wrong(number, shown, LineFault.Unreadable)
            : ReadColleague(number, fields, columns);
    }

    internal ColleagueLine AsDoubleOf(int number) => this with { Fault = LineFault.SameColleague, DoubleOf = number, Colleague = null };

    private static ColleagueLine ReadColleague(int number, string[] fields, ColleagueColumns columns)
    {
        var (email, role) = (fields[columns.Email], fields[columns.Role]);
        var shown = Begin(columns.Whole is { } whole && fields[whole].Length > 0 ? fields[whole] : email.Length > 0 ? email : string.Join(' ', fields));

        if (FaultIn(email, role) is { } fault)
        {
            return Wrong(number, shown == email ? shown : Begin($"{shown} {email}".Trim()), fault);
        }

        try
        {
            return columns.NameIn(fields) is { } name
                ? new(number, name.ToString(), new(email.ToLowerInvariant(), name, RoleWords.Read(role)!.Value), Fault: null, DoubleOf: null)
                : Wrong(number, shown, columns.HasNameIn(fields) ? LineFault.NameIncomplete : LineFault.NameMissing);
        }
        catch (RuleBrokenException)
        {
            return Wrong(number, shown, LineFault.NameTooLong);
        }
    }

    private static LineFault? FaultIn(string email, string role) => (email, role) switch
    {
        ("", _) => LineFault.EmailMissing,
        _ when !email.Contains('@', StringComparison.Ordinal) => LineFault.AtMissing,
        _ when !EmailAddress.IsOne(email) => LineFault.EmailWrong,
        (_, "") => LineFault.RoleMissing,
        _ when RoleWords.Read(role) is null => LineFault.RoleUnknown,
        _ => null,
    };

    private static ColleagueLine Wrong(int number, string shown, LineFault fault) => new(number, shown, Colleague: null, fault, DoubleOf: null);

    private static string Begin(string words) => words.Length <= LongestShown ? words : string.Concat(words.AsSpan(0, LongestShown), "…");
}
