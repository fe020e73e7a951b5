using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Intervisie.Core.Content;

/// <summary>A name fit for a URL (NL: <i>slug</i>): lower-case letters, digits and single hyphens.</summary>
public static partial class Slug
{
    public static bool IsSlug(string text) => Pattern().IsMatch(text);

    /// <summary>«Waarom dit ertoe doet» becomes <c>waarom-dit-ertoe-doet</c>.</summary>
    public static string Of(string title)
    {
        var bare = title.Normalize(NormalizationForm.FormD).Where(c => CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark);
        return Gaps().Replace(string.Concat(bare).ToLowerInvariant(), "-").Trim('-');
    }

    [GeneratedRegex("^[a-z0-9]+(-[a-z0-9]+)*$", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking, matchTimeoutMilliseconds: -1)]
    private static partial Regex Pattern();

    [GeneratedRegex("[^a-z0-9]+", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking, matchTimeoutMilliseconds: -1)]
    private static partial Regex Gaps();
}
