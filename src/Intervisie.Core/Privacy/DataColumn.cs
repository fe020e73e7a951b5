namespace Intervisie.Core.Privacy;

/// <summary>One column of the database and why it is there (NL: <i>gegeven</i>).</summary>
/// <param name="Purpose">What it is for.</param>
/// <param name="Retention">How long it is kept, as the code really does.</param>
/// <param name="SeenBy">Who sees it on a page.</param>
public sealed record DataColumn(string Table, string Column, string Purpose, LegalBasis Basis, string Retention, string SeenBy);
