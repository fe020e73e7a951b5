using Intervisie.Core.Deidentification;
using Intervisie.Core.Reflections;
using Intervisie.Web.Features.Shared;

namespace Intervisie.Web.Features.Reflections;

/// <summary>Step two of sharing: what was found, and the text beside what the group would read.</summary>
/// <param name="RoundId">The round it goes to, carried along.</param>
/// <param name="Version">Of the reflection with its answers, so that a page that is older keeps nothing.</param>
public sealed record ReviewingPage(Guid Id, Guid? RoundId, int Version, ReviewPage Review)
{
    /// <param name="sameSchool">Whether a reader works at the author's school.</param>
    public static ReviewedTexts TextsOf(Reflection reflection, bool sameSchool) =>
        new(reflection.Passages, key => ShownField.LabelOf(reflection, key), sameSchool);
}

/// <summary>A field that a group reads.</summary>
public sealed record ShownField(string Label, string Text)
{
    public static string LabelOf(Reflection reflection, string key) =>
        key == Reflection.QuestionKey ? "Mijn vraag" : reflection.Template.Fields.Single(f => f.Key == key).Label;
}
