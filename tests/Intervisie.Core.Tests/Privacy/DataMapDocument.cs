using System.Globalization;
using System.Text;
using Intervisie.Core.Privacy;

namespace Intervisie.Core.Tests.Privacy;

/// <summary>The data map as a page to read: a table of it for each table of the database.</summary>
internal static class DataMapDocument
{
    public static string Of(IReadOnlyList<DataColumn> columns)
    {
        var page = new StringBuilder();
        page.Append(
            """
            # Data map

            Every column of the database: what it is for, why the law allows it, how long it is kept and who sees it on a page. Made from
            `src/Intervisie.Core/Privacy/DataMap.cs`; a test compares. Consent is never the basis: an employee can hardly refuse an employer.
            Whoever can open the database or a backup can read all of it ([privacy](privacy.md)). Beside these tables each provider keeps the
            list of migrations that ran, which tells nothing of anybody.


            """.ReplaceLineEndings("\n"));

        foreach (var table in columns.GroupBy(c => c.Table))
        {
            page.Append(CultureInfo.InvariantCulture, $"## {table.Key}\n\n| columns | for | basis | kept | seen by |\n|---|---|---|---|---|\n");

            foreach (var row in table.GroupBy(c => (c.Purpose, c.Basis, c.Retention, c.SeenBy)))
            {
                page.Append(CultureInfo.InvariantCulture, $"| {string.Join(", ", row.Select(c => $"`{c.Column}`"))} | {row.Key.Purpose} | {Words(row.Key.Basis)} | {row.Key.Retention} | {row.Key.SeenBy} |\n");
            }

            page.Append('\n');
        }

        return $"{page.ToString().TrimEnd('\n')}\n";
    }

    private static string Words(LegalBasis basis) => basis switch
    {
        LegalBasis.PublicTask => "public task",
        LegalBasis.EmploymentContract => "employment contract",
        LegalBasis.LegitimateInterest => "legitimate interest",
        _ => "not personal",
    };
}
