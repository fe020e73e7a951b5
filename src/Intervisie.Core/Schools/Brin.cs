using System.Text.RegularExpressions;

namespace Intervisie.Core.Schools;

/// <summary>
/// The number under which the ministry knows a school (NL: <i>BRIN-nummer</i>): two digits and two letters, such as 12AB;
/// a location adds two digits (<i>vestigingsnummer</i>), which we leave out.
/// </summary>
public static partial class Brin
{
    public const int Length = 4;

    /// <summary>In capitals and without spaces.</summary>
    /// <exception cref="RuleBrokenException">It is no BRIN number.</exception>
    public static string Read(string typed)
    {
        var brin = typed.Trim().ToUpperInvariant();

        return Shape().IsMatch(brin)
            ? brin
            : throw new RuleBrokenException("Een BRIN-nummer is twee cijfers en twee letters, zoals 12AB.");
    }

    [GeneratedRegex("^[0-9]{2}[A-Z]{2}$", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Shape();
}
