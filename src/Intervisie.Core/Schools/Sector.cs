namespace Intervisie.Core.Schools;

/// <summary>Primary or secondary education (NL: <i>po</i>, <i>vo</i>).</summary>
public enum Sector
{
    Po = 1,
    Vo = 2,
}
