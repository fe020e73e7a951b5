namespace Intervisie.Core.Content;

/// <summary>Content cannot be used as it is (NL: <i>inhoudsfouten</i>); holds every fault found, so that they can be mended in one go.</summary>
public sealed class ContentFaultException : Exception
{
    public ContentFaultException()
        : this([])
    {
    }

    public ContentFaultException(string message)
        : base(message)
    {
    }

    public ContentFaultException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    public ContentFaultException(IReadOnlyList<ContentFault> faults)
        : base(string.Join(Environment.NewLine, faults)) => Faults = faults;

    public IReadOnlyList<ContentFault> Faults { get; } = [];
}
