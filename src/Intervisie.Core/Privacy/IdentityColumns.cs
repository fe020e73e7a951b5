namespace Intervisie.Core.Privacy;

/// <summary>Tables of the sign-in library. They stay empty in this version.</summary>
internal static class IdentityColumns
{
    private const string Sign = "signing in by another way than a password; not in use yet";

    public static IReadOnlyList<DataTable> Tables =>
    [
        Table("AspNetUserClaims").For(Sign, ["Id", "UserId", "ClaimType", "ClaimValue"]),
        Table("AspNetUserLogins").For(Sign, ["LoginProvider", "ProviderKey", "ProviderDisplayName", "UserId"]),
        Table("AspNetUserTokens").For(Sign, ["UserId", "LoginProvider", "Name", "Value"]),
        Table("AspNetUserPasskeys").For(Sign, ["CredentialId", "UserId", "Data"]),
    ];

    private static DataTable Table(string name) => new(name, LegalBasis.LegitimateInterest, Kept.WithAccount, Seen.Nobody);
}
