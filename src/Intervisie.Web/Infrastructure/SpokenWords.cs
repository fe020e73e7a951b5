using System.ComponentModel.DataAnnotations;
using Intervisie.Core;
using Intervisie.Core.People;
using Intervisie.Web.Resources;
using Microsoft.Extensions.Localization;

namespace Intervisie.Web.Infrastructure;

/// <summary>What the domain and the content say, in the language of the screen.</summary>
public static class SpokenWords
{
    /// <summary>Goes into lang where words are Dutch whatever the screen is: a screen reader changes its voice there. Nothing on a Dutch screen.</summary>
    public static string? Dutch => Languages.IsDutch ? null : "nl";

    /// <summary>The same for words whose language we were told.</summary>
    public static string? Lang(string language) => language == Languages.Current ? null : language;

    /// <summary>The same for words of the content, which may have been translated or not.</summary>
    public static string? LangOf(this IStringLocalizer<Texts> text, string words) => text[words].ResourceNotFound ? Dutch : null;

    /// <summary>Why a rule refused.</summary>
    public static string Why(this IStringLocalizer<Texts> text, RuleBrokenException rule) => text[rule.Format, [.. rule.Arguments]];

    /// <summary>For a form that judges itself: its messages are not looked up by the framework, as those of annotations are.</summary>
    public static IStringLocalizer<Texts> Texts(this ValidationContext form) => form.GetRequiredService<IStringLocalizer<Texts>>();

    /// <summary>A name stays as it is; who left a group has none.</summary>
    public static string NameOf(this IStringLocalizer<Texts> text, ShownName name) => name == ShownName.FormerMember ? text[name.Text] : name.Text;
}
