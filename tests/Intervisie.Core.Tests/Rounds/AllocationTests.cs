using Intervisie.Core.Rounds;

namespace Intervisie.Core.Tests.Rounds;

/// <summary>Every group of 2 to 8, every number of sharers and of readers, many seeds: small enough to try them all.</summary>
public sealed class AllocationTests
{
    private const int Seeds = 60;

    private static readonly Guid[] People = [.. Enumerable.Range(1, 9).Select(i => new Guid(i, 0, 0, new byte[8]))];

    public static TheoryData<int> Sizes => [2, 3, 4, 5, 6, 7, 8];

    [Theory]
    [MemberData(nameof(Sizes))]
    public void Nobody_reads_their_own_text_and_nobody_reads_a_text_twice(int members) => ForAll(members, (pairs, _, _) =>
    {
        Assert.DoesNotContain(pairs, p => p.Author == p.Reader);
        Assert.Equal(pairs.Count, pairs.Distinct().Count());
    });

    [Theory]
    [MemberData(nameof(Sizes))]
    public void Every_text_gets_equally_many_readers(int members) => ForAll(members, (pairs, authors, wanted) =>
        Assert.All(authors, author => Assert.Equal(Math.Min(wanted, members - 1), pairs.Count(p => p.Author == author))));

    [Theory]
    [MemberData(nameof(Sizes))]
    public void When_all_share_everybody_reads_equally_many(int members) => ForAll(members, (pairs, authors, wanted) =>
    {
        if (authors.Count == members)
        {
            Assert.All(authors, reader => Assert.Equal(Math.Min(wanted, members - 1), pairs.Count(p => p.Reader == reader)));
        }
    });

    [Theory]
    [MemberData(nameof(Sizes))]
    public void Loads_differ_by_one_at_most_also_with_members_who_shared_nothing(int members) => ForAll(members, (pairs, _, _) =>
    {
        var loads = People.Take(members).Select(reader => pairs.Count(p => p.Reader == reader)).ToList();
        Assert.InRange(loads.Max() - loads.Min(), 0, 1);
    });

    [Theory]
    [MemberData(nameof(Sizes))]
    public void The_same_seed_gives_the_same_pairs_whatever_the_order_people_come_in(int members)
    {
        var authors = People.Take(members).ToList();

        for (var seed = 0; seed < Seeds; seed++)
        {
            Assert.Equal(
                Allocation.Of(authors, authors, 2, seed),
                Allocation.Of([.. authors.AsEnumerable().Reverse()], [.. authors.AsEnumerable().Reverse()], 2, seed));
        }
    }

    [Fact]
    public void Another_seed_gives_other_pairs()
    {
        var authors = People.Take(6).ToList();

        Assert.True(Enumerable.Range(0, 20).Select(seed => string.Join(' ', Allocation.Of(authors, authors, 2, seed))).Distinct().Count() > 10);
    }

    [Fact]
    public void Who_asks_for_more_readers_than_there_are_gets_everybody_else() =>
        Assert.Equal(9 * 8, Allocation.Of(People, People, 10, seed: 1).Count);

    [Theory]
    [InlineData(0, 3)]
    [InlineData(0, 0)]
    [InlineData(1, 1)]
    public void Without_texts_or_without_readers_there_is_nothing_to_allocate(int authors, int members) =>
        Assert.Empty(Allocation.Of([.. People.Take(authors)], [.. People.Take(members)], 2, seed: 1));

    [Fact]
    public void Three_people_who_ask_for_five_readers_get_two_each() =>
        Assert.All(
            Allocation.Of([.. People.Take(3)], [.. People.Take(3)], 5, seed: 1).CountBy(p => p.Reader),
            load => Assert.Equal(2, load.Value));

    [Fact]
    public void Two_texts_of_one_author_are_refused() =>
        Assert.Throws<ArgumentException>(() => Allocation.Of([People[0], People[0]], [.. People.Take(3)], 2, seed: 1));

    [Fact]
    public void A_member_who_is_named_twice_counts_once() =>
        Assert.Equal(
            Allocation.Of([.. People.Take(3)], [.. People.Take(3)], 2, seed: 1),
            Allocation.Of([.. People.Take(3)], [.. People.Take(3), .. People.Take(3)], 2, seed: 1));

    [Fact]
    public void An_author_who_left_the_group_is_read_and_reads_nothing()
    {
        var pairs = Allocation.Of([.. People.Take(3)], [.. People.Skip(1).Take(4)], 2, seed: 1);

        Assert.DoesNotContain(pairs, p => p.Reader == People[0]);
        Assert.Equal(2, pairs.Count(p => p.Author == People[0]));
    }

    private static void ForAll(int members, Action<IReadOnlyList<ReaderPair>, IReadOnlyList<Guid>, int> check)
    {
        for (var sharers = 1; sharers <= members; sharers++)
        {
            for (var wanted = 1; wanted <= 7; wanted++)
            {
                for (var seed = 0; seed < Seeds; seed++)
                {
                    var authors = People.Take(sharers).ToList();
                    check(Allocation.Of(authors, [.. People.Take(members)], wanted, seed), authors, wanted);
                }
            }
        }
    }
}
