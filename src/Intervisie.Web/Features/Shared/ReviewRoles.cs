namespace Intervisie.Web.Features.Shared;

/// <summary>Words that often stand in for a name, to choose from (NL: <i>rollen</i>).</summary>
public static class ReviewRoles
{
    public static readonly IReadOnlyList<string> All = ["[leerling]", "[moeder]", "[vader]", "[ouder]", "[broer]", "[zus]", "[opa]", "[oma]", "[collega]", "[ib'er]", "[school]", "[plaats]"];
}
