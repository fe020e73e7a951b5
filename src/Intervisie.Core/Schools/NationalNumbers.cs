using System.Globalization;
using Intervisie.Core.Content;

namespace Intervisie.Core.Schools;

/// <summary>The national numbers with the day they were checked (NL: <i>landelijke nummers</i>). Read once at start.</summary>
public sealed class NationalNumbers
{
    public const string FileName = "safety.yml";

    /// <summary>Those that a teacher must find (domain §9.7).</summary>
    private static readonly IReadOnlyList<string> Needed = ["veilig-thuis", "vertrouwensinspecteur"];

    private NationalNumbers(DateOnly checkedOn, IReadOnlyList<NationalNumber> numbers)
    {
        CheckedOn = checkedOn;
        All = numbers;
    }

    /// <summary>The day on which somebody last looked whether they are right.</summary>
    public DateOnly CheckedOn { get; }

    /// <summary>In the order of the file.</summary>
    public IReadOnlyList<NationalNumber> All { get; }

    /// <param name="contentFolder">The folder of all content.</param>
    /// <exception cref="ContentFaultException">The file is not right; it names all that is wrong.</exception>
    public static NationalNumbers Load(string contentFolder)
    {
        var faults = new ContentFaults();
        var numbers = Read(contentFolder, faults);
        faults.ThrowIfAny();
        return numbers!;
    }

    private static NationalNumbers? Read(string contentFolder, ContentFaults faults)
    {
        if (ContentText.Read(contentFolder, FileName, faults) is not { } file || Fields.Read(file, faults) is not { } fields)
        {
            return null;
        }

        var numbers = new NationalNumbers(ReadDay(fields), [.. fields.Records("numbers").Select(ReadNumber)]);
        fields.NothingElse();

        foreach (var key in Needed.Where(key => numbers.All.Count(n => n.Key == key) != 1))
        {
            fields.Fault("numbers", $"Het nummer «{key}» moet hier precies één keer staan.");
        }

        return numbers;
    }

    private static DateOnly ReadDay(Fields fields)
    {
        var written = fields.Text("checked");

        if (!DateOnly.TryParseExact(written, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) && written.Length > 0)
        {
            fields.Fault("checked", "Bij «checked» hoort een datum als 2026-11-01.");
        }

        return day;
    }

    private static NationalNumber ReadNumber(Fields fields)
    {
        var number = new NationalNumber(fields.Text("key"), fields.Text("name"), fields.Text("phone"), fields.Text("reachable"), fields.Text("for"));
        fields.NothingElse();

        if (number.Phone.Count(char.IsAsciiDigit) < 3 && number.Phone.Length > 0)
        {
            fields.Fault("phone", $"Dit telefoonnummer kan niemand bellen: «{number.Phone}».");
        }

        return number;
    }
}
