using System.ComponentModel.DataAnnotations;
using Intervisie.Core.Skills;
using Intervisie.Web.Resources;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.Extensions.Localization;

namespace Intervisie.Web.Features.Growth;

/// <summary>What fits now, skill by skill; every one may be skipped.</summary>
public sealed class SnapshotForm
{
    /// <summary>One is made at a time.</summary>
    public const string DraftSubject = "momentopname:nieuw";

    private const int MostConfident = 10;

    public List<RatingForm> Ratings { get; set; } = [];

    /// <summary>What is asked, beside each rating; filled by us.</summary>
    [BindNever]
    public IReadOnlyList<SkillQuestion> Questions { get; set; } = [];

    /// <summary>The same form with all its questions, also when less came back than was sent out.</summary>
    public SnapshotForm With(SkillFramework skills)
    {
        Ratings = [.. skills.Skills.Select(skill => Ratings.Find(r => r.Skill == skill.Key) ?? new RatingForm { Skill = skill.Key })];
        Questions = [.. skills.Skills.Select(skill => SkillQuestion.Of(skill, skills))];

        return this;
    }

    /// <summary>One to ten, and nothing.</summary>
    public static IReadOnlyList<SelectListItem> Confidences(IStringLocalizer<Texts> text) =>
        [new(text["Dat laat ik open"], string.Empty), .. Enumerable.Range(1, MostConfident).Select(number => new SelectListItem($"{number}", $"{number}"))];

    public IReadOnlyList<SkillRating> RatingsIn(SkillFramework skills) =>
        [.. Ratings.Where(r => skills.Find(r.Skill) is not null).Select(r => new SkillRating(r.Skill, r.Level, r.Confidence))];
}

/// <summary>One skill in the form.</summary>
public sealed class RatingForm
{
    public string Skill { get; set; } = string.Empty;

    /// <summary>None: «niet nu».</summary>
    public SkillLevel? Level { get; set; }

    [Range(1, 10, ErrorMessage = "Kies een getal van 1 tot en met 10, of laat het open.")]
    public int? Confidence { get; set; }
}

/// <summary>A skill with its four sentences to choose from.</summary>
public sealed record SkillQuestion(string Title, string Summary, IReadOnlyList<AnchorRow> Anchors)
{
    public static SkillQuestion Of(Skill skill, SkillFramework skills) =>
        new(skill.Title, skill.Summary, [.. skills.Levels.Select(level => new AnchorRow(level.Level, level.Label, skill.AnchorAt(level.Level)))]);
}

/// <summary>One of the four sentences, with the word that goes with it.</summary>
public sealed record AnchorRow(SkillLevel Level, string Label, string Text);
