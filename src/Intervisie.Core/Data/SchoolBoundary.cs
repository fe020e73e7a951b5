namespace Intervisie.Core.Data;

/// <summary>
/// Which schools the rows of a context may belong to (NL: <i>schoolgrens</i>). Closed until somebody says otherwise: a page that
/// forgets to ask sees no school at all, never another's.
/// </summary>
public sealed class SchoolBoundary
{
    /// <summary>No school.</summary>
    public static readonly SchoolBoundary Closed = new([], isLifted: false);

    /// <summary>Every school: for work that is done unasked and for who keeps the installation.</summary>
    public static readonly SchoolBoundary Lifted = new([], isLifted: true);

    private SchoolBoundary(List<Guid> schoolIds, bool isLifted) => (SchoolIds, IsLifted) = (schoolIds, isLifted);

    /// <summary>A list, because that is what the query filter can hand to the database.</summary>
    public List<Guid> SchoolIds { get; }

    public bool IsLifted { get; }

    public static SchoolBoundary Around(IEnumerable<Guid> schoolIds) => new([.. schoolIds], isLifted: false);

    public bool Holds(Guid schoolId) => IsLifted || SchoolIds.Contains(schoolId);
}
