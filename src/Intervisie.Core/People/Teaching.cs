namespace Intervisie.Core.People;

/// <summary>Who stands before a class (NL: <i>leraar</i>): a starter or another teacher.</summary>
public static class Teaching
{
    public static bool Teaches(this Role role) => role is Role.Starter or Role.Member;
}
