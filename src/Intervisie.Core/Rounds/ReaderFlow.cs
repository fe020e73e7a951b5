namespace Intervisie.Core.Rounds;

/// <summary>
/// Gives each text its readers one by one, each time along the cheapest path on which earlier choices may still be swapped
/// (successive shortest paths, Ahuja, Magnanti &amp; Orlin, <i>Network Flows</i>, ch. 9). A reader's next text costs more than the one before, so loads stay level.
/// </summary>
internal sealed class ReaderFlow(IReadOnlyList<Guid> texts, IReadOnlyList<Guid> readers, int each)
{
    private readonly bool[,] _reads = new bool[readers.Count, texts.Count];
    private readonly int[] _load = new int[readers.Count];

    public IEnumerable<ReaderPair> Solve()
    {
        for (var turn = 0; turn < each; turn++)
        {
            for (var text = 0; text < texts.Count; text++)
            {
                GiveReaderTo(text);
            }
        }

        return from reader in Enumerable.Range(0, readers.Count)
               from text in Enumerable.Range(0, texts.Count)
               where _reads[reader, text]
               select new ReaderPair(texts[text], readers[reader]);
    }

    private void GiveReaderTo(int text)
    {
        var (last, cameFrom) = CheapestReader(text);
        var reader = last;
        _load[reader]++;

        while (true)
        {
            var (forText, previous) = cameFrom[reader];
            _reads[reader, forText] = true;

            if (previous < 0)
            {
                return;
            }

            _reads[previous, forText] = false;
            reader = previous;
        }
    }

    /// <summary>Breadth first over swaps: a reader may pass a text on to another and take this one instead.</summary>
    private (int Last, (int Text, int Previous)[] CameFrom) CheapestReader(int text)
    {
        var cameFrom = Enumerable.Repeat((Text: -1, Previous: -1), readers.Count).ToArray();
        var queue = new Queue<int>();

        Reach(text, previous: -1, cameFrom, queue);
        var found = new List<int>();

        while (queue.TryDequeue(out var reader))
        {
            found.Add(reader);

            for (var other = 0; other < texts.Count; other++)
            {
                if (_reads[reader, other])
                {
                    Reach(other, reader, cameFrom, queue);
                }
            }
        }

        return (found.MinBy(r => _load[r]), cameFrom);
    }

    private void Reach(int text, int previous, (int Text, int Previous)[] cameFrom, Queue<int> queue)
    {
        for (var reader = 0; reader < readers.Count; reader++)
        {
            if (cameFrom[reader].Text < 0 && !_reads[reader, text] && readers[reader] != texts[text])
            {
                cameFrom[reader] = (text, previous);
                queue.Enqueue(reader);
            }
        }
    }
}
