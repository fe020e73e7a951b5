namespace Intervisie.Core.People.Import;

/// <summary>What schools call the parts people have; a platform administrator is not for a school to appoint.</summary>
public static class RoleWords
{
    private static readonly Dictionary<string, Role> Words = new(StringComparer.OrdinalIgnoreCase)
    {
        ["starter"] = Role.Starter,
        ["startende leraar"] = Role.Starter,
        ["leraar"] = Role.Member,
        ["leerkracht"] = Role.Member,
        ["docent"] = Role.Member,
        ["lid"] = Role.Member,
        ["gespreksleider"] = Role.Facilitator,
        ["procesbegeleider"] = Role.Facilitator,
        ["coach"] = Role.Coach,
        ["begeleider"] = Role.Coach,
        ["schoolbeheerder"] = Role.SchoolAdmin,
        ["beheerder"] = Role.SchoolAdmin,
        ["leidinggevende"] = Role.Leadership,
        ["directeur"] = Role.Leadership,
        ["teamleider"] = Role.Leadership,
    };

    /// <summary>What a school may ask of people, in the order of a list.</summary>
    public static readonly IReadOnlyList<Role> OfSchools = [Role.Starter, Role.Member, Role.Facilitator, Role.Coach, Role.SchoolAdmin, Role.Leadership];

    /// <summary>None for a word we do not know.</summary>
    public static Role? Read(string word) => Words.TryGetValue(word.Trim(), out var role) ? role : null;

    /// <summary>The Dutch word on screen.</summary>
    public static string Of(Role role) => role switch
    {
        Role.Starter => "starter",
        Role.Member => "leraar",
        Role.Facilitator => "gespreksleider",
        Role.Coach => "coach",
        Role.SchoolAdmin => "schoolbeheerder",
        Role.Leadership => "leidinggevende",
        _ => "platformbeheerder",
    };
}
