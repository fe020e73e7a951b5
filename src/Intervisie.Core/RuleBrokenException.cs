using System.Globalization;

namespace Intervisie.Core;

/// <summary>
/// A rule of the domain refuses an act; the message is Dutch, meant for the screen, and says what now.
/// Its format and arguments are kept apart, so that the screen can say the same in another language.
/// </summary>
public sealed class RuleBrokenException : Exception
{
    public RuleBrokenException()
    {
    }

    public RuleBrokenException(string message)
        : base(message)
    {
        Format = message;
    }

    public RuleBrokenException(string message, Exception innerException)
        : base(message, innerException)
    {
        Format = message;
    }

    /// <param name="format">A whole Dutch sentence with numbered places, such as «Er passen hooguit {0} namen op de lijst.»</param>
    /// <param name="arguments">What stands in those places; never a word that is itself Dutch.</param>
    public RuleBrokenException(string format, params object[] arguments)
        : base(string.Format(CultureInfo.CurrentCulture, format, arguments))
    {
        Format = format;
        Arguments = arguments;
    }

    /// <summary>The sentence with its places still open.</summary>
    public string Format { get; } = string.Empty;

    public IReadOnlyList<object> Arguments { get; } = [];
}
