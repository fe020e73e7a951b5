namespace Intervisie.Browser.Tests.Durability;

/// <summary>What the site said yes to, kept by the client: each entry can be looked up again afterwards.</summary>
internal sealed class Ledger
{
    private readonly List<Acknowledged> _entries = [];

    public IReadOnlyList<Acknowledged> Entries => _entries;

    /// <summary>Notes that this text was acknowledged, and where it should be found from now on.</summary>
    public void Note(string who, string address, string text)
    {
        _entries.RemoveAll(e => e.Who == who && e.Address == address && e.Text.Split('#')[0] == text.Split('#')[0]);
        _entries.Add(new(who, address, text));
    }
}

/// <summary>One acknowledged act.</summary>
internal sealed record Acknowledged(string Who, string Address, string Text);
