namespace Intervisie.Core.Privacy;

/// <summary>The columns of one table, written down with what most of them share (NL: <i>tabel</i>).</summary>
/// <param name="kept">How long a row is kept.</param>
internal sealed class DataTable(string name, LegalBasis basis, string kept, string seenBy)
{
    private readonly List<DataColumn> _columns = [];

    public IReadOnlyList<DataColumn> Columns => _columns;

    /// <summary>Adds columns with one purpose; what differs from the table is named.</summary>
    public DataTable For(string purpose, IEnumerable<string> columns, LegalBasis? on = null, string? until = null, string? seen = null)
    {
        _columns.AddRange(columns.Select(column => new DataColumn(name, column, purpose, on ?? basis, until ?? kept, seen ?? seenBy)));

        return this;
    }
}
