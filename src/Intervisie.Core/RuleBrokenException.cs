namespace Intervisie.Core;

/// <summary>A rule of the domain refuses an act; the message is Dutch, meant for the screen, and says what now.</summary>
public sealed class RuleBrokenException : Exception
{
    public RuleBrokenException()
    {
    }

    public RuleBrokenException(string message)
        : base(message)
    {
    }

    public RuleBrokenException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
