namespace Intervisie.Core.People;

/// <summary>What a reader may see of another person; nothing else on a page renders a name.</summary>
public sealed record ShownName
{
    /// <summary>Somebody who left a group: what they gave stays, their name does not.</summary>
    public static readonly ShownName FormerMember = new("oud-groepslid");

    private ShownName(string text) => Text = text;

    public string Text { get; }

    /// <summary>Members of one group know each other: the first name.</summary>
    public static ShownName InGroup(Person person) => new(person.Name.Given);

    /// <summary>A coach, a starter and an administrator know whom they speak with: the whole name.</summary>
    public static ShownName InFull(Person person) => new(person.Name.ToString());

    public override string ToString() => Text;
}
