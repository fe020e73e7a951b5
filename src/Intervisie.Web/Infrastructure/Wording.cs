using System.Globalization;
using Intervisie.Web.Resources;
using Microsoft.Extensions.Localization;

namespace Intervisie.Web.Infrastructure;

/// <summary>
/// The texts in the language of the screen (NL: <i>bewoording</i>). The Dutch sentence is the key, so Dutch needs no looking up.
/// A resx file cannot tell «Jij» from «jij»: two keys that differ in their first letter alone share one entry, and each gets it with its own first letter.
/// </summary>
public sealed class Wording(IStringLocalizerFactory factory) : IStringLocalizer<Texts>
{
    private readonly IStringLocalizer _file = factory.Create(typeof(Texts));

    public LocalizedString this[string name] => Languages.IsDutch ? new(name, name) : Find(name);

    public LocalizedString this[string name, params object[] arguments]
    {
        get
        {
            var found = this[name];

            return new(name, string.Format(CultureInfo.CurrentCulture, found.Value, arguments), found.ResourceNotFound);
        }
    }

    public IEnumerable<LocalizedString> GetAllStrings(bool includeParentCultures) => _file.GetAllStrings(includeParentCultures);

    private LocalizedString Find(string name)
    {
        var found = _file[name];

        if (!found.ResourceNotFound)
        {
            return found;
        }

        return _file[Turned(name)] is { ResourceNotFound: false } other ? new(name, Turned(other.Value)) : new(name, name, resourceNotFound: true);
    }

    /// <summary>With a small first letter for a capital one, and the other way round.</summary>
    private static string Turned(string words) => words switch
    {
        [] => words,
        [var first, ..] when char.IsUpper(first) => char.ToLowerInvariant(first) + words[1..],
        [var first, ..] => char.ToUpperInvariant(first) + words[1..],
    };
}
