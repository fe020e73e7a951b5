using System.Text.Json;

namespace Intervisie.Bench;

/// <summary>Gathers the figures of one bench: one line of JSON each for programs, a table and the progress for people.</summary>
internal sealed class Report(string bench, TextWriter lines, TextWriter reader)
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);
    private readonly List<Figure> _figures = [];
    private readonly List<string> _objections = [];

    /// <summary>No objection was made: the figures may be compared with those of another run.</summary>
    public bool IsValid => _objections.Count == 0;

    public void Add(string name, double value, string unit) =>
        _figures.Add(new Figure(bench, name, Math.Round(value, 4), unit));

    public void Object(string reason) => _objections.Add(reason);

    public void Say(string progress) => reader.WriteLine(progress);

    /// <summary>The last figure tells whether the others count, also to who reads the lines alone.</summary>
    public void Print()
    {
        Add("valid", IsValid ? 1 : 0, "yes/no");
        PrintTable();

        foreach (var figure in _figures)
        {
            lines.WriteLine(JsonSerializer.Serialize(figure, Json));
        }

        foreach (var objection in _objections)
        {
            reader.WriteLine($"INVALID: {objection}");
        }
    }

    private void PrintTable()
    {
        var name = _figures.Max(f => f.Name.Length);
        var value = _figures.Max(f => Shown(f).Length);

        foreach (var figure in _figures)
        {
            reader.WriteLine($"  {figure.Name.PadRight(name)}  {Shown(figure).PadLeft(value)}  {figure.Unit}");
        }
    }

    private static string Shown(Figure figure) =>
        figure.Value.ToString(Math.Abs(figure.Value) >= 100 ? "#,0" : "0.###");
}
