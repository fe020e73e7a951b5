using System.Globalization;
using System.Text;
using Intervisie.Core.People.Import;

namespace Intervisie.Core.Tests.People;

/// <summary>A thousand lines as schools send them: every tenth is broken, in ten ways by turns.</summary>
internal static class ListOfColleagues
{
    public const int Lines = 1_000;
    public const int Good = 900;

    private static readonly string[] Roles = ["starter", "leraar", "Docent", "gespreksleider", "coach"];

    private static readonly (LineFault Fault, Func<int, string> Line)[] Broken =
    [
        (LineFault.OpenQuote, i => $"\"Kim de Wit {i};kim{i}@voorbeeld.test;starter"),
        (LineFault.TooFewColumns, i => $"Kim de Wit;kim{i}@voorbeeld.test"),
        (LineFault.TooManyColumns, i => $"Kim de Wit;kim{i}@voorbeeld.test;starter;groep 5"),
        (LineFault.Unreadable, i => $"Andr\uFFFD Wit;kim{i}@voorbeeld.test;starter"),
        (LineFault.EmailMissing, _ => "Kim de Wit;;starter"),
        (LineFault.EmailWrong, i => $"Kim de Wit;Kim <kim{i}@voorbeeld.test>;starter"),
        (LineFault.AtMissing, i => $"Kim de Wit;kim{i}.voorbeeld.test;starter"),
        (LineFault.RoleUnknown, i => $"Kim de Wit;kim{i}@voorbeeld.test;conciërge"),
        (LineFault.NameIncomplete, i => $"Kim;kim{i}@voorbeeld.test;starter"),
        (LineFault.SameColleague, _ => "Lid Een;LID1@voorbeeld.test;leraar"),
    ];

    public static string Text { get; } = Write();

    /// <summary>By the number of the line in the file, in which the columns stand on the first.</summary>
    public static IReadOnlyDictionary<int, LineFault> Faults { get; } =
        Enumerable.Range(1, Lines).Where(IsBroken).ToDictionary(i => i + 1, i => BrokenAt(i).Fault);

    private static bool IsBroken(int i) => i % 10 == 0;

    private static (LineFault Fault, Func<int, string> Line) BrokenAt(int i) => Broken[i / 10 % Broken.Length];

    private static string Write()
    {
        var text = new StringBuilder("naam;e-mail;rol\r\n");

        foreach (var i in Enumerable.Range(1, Lines))
        {
            text.Append(IsBroken(i) ? BrokenAt(i).Line(i) : string.Create(CultureInfo.InvariantCulture, $"Lid van der Nummer{i};lid{i}@voorbeeld.test;{Roles[i % Roles.Length]}")).Append("\r\n");
        }

        return text.ToString();
    }
}
