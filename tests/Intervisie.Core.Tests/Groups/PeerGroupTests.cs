using Intervisie.Core.Groups;
using Intervisie.Core.People;

namespace Intervisie.Core.Tests.Groups;

public sealed class PeerGroupTests
{
    [Fact]
    public void A_group_has_eight_members_at_most()
    {
        var group = A.Group(A.People(PeerGroup.MaxMembers));

        Assert.Throws<RuleBrokenException>(() => group.Admit(A.Person("Negende"), A.Before));
    }

    [Fact]
    public void A_place_comes_free_when_somebody_leaves()
    {
        var group = A.Group(A.People(PeerGroup.MaxMembers));
        group.Members.First().Leave(A.Before);

        group.Admit(A.Person("Negende"), A.Before);

        Assert.Equal(PeerGroup.MaxMembers, group.Members.Count());
    }

    [Fact]
    public void Nobody_is_in_a_group_twice()
    {
        var noor = A.Person();
        var group = A.Group(noor);

        Assert.Throws<RuleBrokenException>(() => group.Admit(noor, A.Before));
        Assert.Throws<RuleBrokenException>(() => group.EntrustTo(noor, A.Before));
    }

    [Fact]
    public void Who_left_may_come_back()
    {
        var noor = A.Person();
        var group = A.Group(noor);
        group.Members.Single().Leave(A.Before);

        group.Admit(noor, A.Before);

        Assert.Single(group.Members);
    }

    [Fact]
    public void A_facilitator_takes_no_place_and_is_no_member()
    {
        var group = A.Group(A.People(PeerGroup.MaxMembers));
        group.EntrustTo(A.Person("Farida"), A.Before);

        Assert.Equal(PeerGroup.MaxMembers, group.Members.Count());
        Assert.Single(group.Memberships, m => m.Part == GroupPart.Facilitator);
    }

    [Fact]
    public void Leaving_twice_keeps_the_first_moment()
    {
        var membership = A.Group(A.Person()).Members.Single();
        membership.Leave(A.Before);
        membership.Leave(A.Before.AddDays(1));

        Assert.Equal(A.Before, membership.LeftAt);
    }

    [Fact]
    public void Members_stand_in_alphabetical_order_and_who_left_has_no_name()
    {
        var (saar, bram) = (A.Person("Saar"), A.Person("Bram"));
        var names = new GroupNames(
            new Dictionary<Guid, ShownName> { [saar.Id] = ShownName.InGroup(saar), [bram.Id] = ShownName.InGroup(bram) },
            new Dictionary<Guid, ShownName>());

        Assert.Equal(["Bram", "Saar"], names.Members.Select(m => m.Value.Text));
        Assert.Equal(ShownName.FormerMember, names[Guid.NewGuid()]);
    }
}
