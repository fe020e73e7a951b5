using System.Text.RegularExpressions;

namespace Intervisie.Core.People;

/// <summary>What we take for an e-mail address (NL: <i>e-mailadres</i>).</summary>
public static partial class EmailAddress
{
    /// <summary>Characters, as long as its column.</summary>
    public const int MaxLength = 256;

    /// <summary>
    /// An address and nothing else, by the pattern of HTML with a dot after the @. Not «Noor &lt;noor@…&gt;»: that would arrive in the same
    /// mailbox and be another account.
    /// </summary>
    public static bool IsOne(string? typed) => typed is { Length: <= MaxLength } && Pattern().IsMatch(typed);

    [GeneratedRegex(@"^[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]+@[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?(\.[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?)+$", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Pattern();
}
