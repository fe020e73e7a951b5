using System.Buffers.Binary;
using System.Numerics;
using System.Runtime.InteropServices;

namespace Intervisie.Core.Deidentification.Lexicon;

/// <summary>
/// The lexicon as it was packed by <c>Lexicons/table.mjs</c>: a hash table that holds of each word a second hash and its marks (NL: <i>woordtabel</i>).
/// A look-up costs the length of the word; one stranger in about a thousand million is taken for a known word.
/// </summary>
internal sealed class WordTable
{
    private readonly uint[] keys;
    private readonly byte[] marks;

    private WordTable(uint[] keys, byte[] marks)
    {
        this.keys = keys;
        this.marks = marks;
    }

    /// <exception cref="EndOfStreamException">The stream is no whole table.</exception>
    public static WordTable Read(Stream stream)
    {
        Span<byte> bits = stackalloc byte[sizeof(uint)];
        stream.ReadExactly(bits);
        var size = 1 << BinaryPrimitives.ReadInt32LittleEndian(bits);
        var (keys, marks) = (new uint[size], new byte[size]);
        stream.ReadExactly(MemoryMarshal.AsBytes(keys.AsSpan()));
        stream.ReadExactly(marks);

        if (!BitConverter.IsLittleEndian)
        {
            BinaryPrimitives.ReverseEndianness(keys, keys);
        }

        return new WordTable(keys, marks);
    }

    /// <param name="folded">The word without case and diacritics.</param>
    public WordMarks this[ReadOnlySpan<char> folded]
    {
        get
        {
            var (slot, key) = Hashes(folded);
            for (var at = slot & (keys.Length - 1); keys[at] != 0; at = (at + 1) & (keys.Length - 1))
            {
                if (keys[at] == key)
                {
                    return (WordMarks)marks[at];
                }
            }

            return WordMarks.None;
        }
    }

    private static (int Slot, uint Key) Hashes(ReadOnlySpan<char> word)
    {
        var slot = 0x811c9dc5u;
        var key = 0x9747b28cu;
        foreach (var unit in word)
        {
            slot = (slot ^ unit) * 0x01000193;
            key = (key ^ unit) * 0x5bd1e995;
            key ^= key >> 15;
        }

        slot ^= slot >> 16;
        slot *= 0x85ebca6b;
        slot ^= slot >> 13;
        return ((int)(slot & int.MaxValue), Math.Max(key, 1));
    }
}
