namespace Intervisie.Core.Schools;

/// <summary>Whether a school keeps one line of its promise (NL: <i>ja, deels, nee</i>).</summary>
public enum PromiseAnswer
{
    Yes = 1,
    Partly = 2,
    No = 3,
}
