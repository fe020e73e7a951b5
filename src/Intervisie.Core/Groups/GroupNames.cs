using Intervisie.Core.People;

namespace Intervisie.Core.Groups;

/// <summary>How the people of one group are shown to each other (NL: <i>namen in de groep</i>); who left is «oud-groepslid».</summary>
public sealed class GroupNames(IReadOnlyDictionary<Guid, ShownName> members, IReadOnlyDictionary<Guid, ShownName> facilitators)
{
    /// <summary>In the order of the alphabet, so that no other order shows.</summary>
    public IReadOnlyList<KeyValuePair<Guid, ShownName>> Members { get; } = InOrder(members);

    public IReadOnlyList<KeyValuePair<Guid, ShownName>> Facilitators { get; } = InOrder(facilitators);

    public bool IsMember(Guid personId) => members.ContainsKey(personId);

    public ShownName this[Guid personId] => members.GetValueOrDefault(personId) ?? facilitators.GetValueOrDefault(personId) ?? ShownName.FormerMember;

    private static List<KeyValuePair<Guid, ShownName>> InOrder(IReadOnlyDictionary<Guid, ShownName> people) =>
        [.. people.OrderBy(p => p.Value.Text, StringComparer.Ordinal).ThenBy(p => p.Key)];
}
