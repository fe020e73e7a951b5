namespace Intervisie.Core.Schools;

/// <summary>A number for the whole country (NL: <i>landelijk nummer</i>), next to what a school names itself.</summary>
/// <param name="Reachable">When somebody answers.</param>
/// <param name="Purpose">What to call it for.</param>
public sealed record NationalNumber(string Key, string Name, string Phone, string Reachable, string Purpose);
