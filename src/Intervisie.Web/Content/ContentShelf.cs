using Intervisie.Core.Content;

namespace Intervisie.Web.Content;

/// <summary>Holds the content the site works with, and in Development reads it again once a file was saved (NL: <i>boekenplank</i>).</summary>
public sealed class ContentShelf
{
    private readonly Lock _turn = new();
    private readonly ContentFolders _folders;
    private string _stamp;
    private (SiteContent Content, IReadOnlyList<ContentFault> Faults) _reading;

    private ContentShelf(ContentFolders folders, SiteContent content, IReadOnlyList<ContentFault> faults, string stamp)
    {
        _folders = folders;
        _stamp = stamp;
        _reading = (content, faults);
    }

    public SiteContent Current => _reading.Content;

    /// <summary>What was wrong at the last reading; only in Development can there be any.</summary>
    public IReadOnlyList<ContentFault> Faults => _reading.Faults;

    /// <param name="folders">Where it lies.</param>
    /// <param name="mayHaveFaults">Whether to go on with the modules that are right.</param>
    /// <exception cref="ContentFaultException">Something is wrong and may not be, or the site cannot do without it; names all of it.</exception>
    public static ContentShelf Open(ContentFolders folders, bool mayHaveFaults)
    {
        var faults = new ContentFaults();
        var stamp = folders.Stamp();
        var content = SiteContent.Read(folders, faults);

        return content is null || (!mayHaveFaults && faults.Count > 0)
            ? throw new ContentFaultException(faults.Found)
            : new ContentShelf(folders, content, faults.Found, stamp);
    }

    /// <summary>Reads again if a file changed. What the site cannot do without stays as it was until it is right again.</summary>
    public void Refresh()
    {
        lock (_turn)
        {
            var stamp = _folders.Stamp();

            if (stamp == _stamp)
            {
                return;
            }

            var faults = new ContentFaults();
            _reading = (SiteContent.Read(_folders, faults) ?? Current, faults.Found);
            _stamp = stamp;
        }
    }
}
