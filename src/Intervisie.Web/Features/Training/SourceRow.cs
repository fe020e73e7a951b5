using Intervisie.Core.Content;

namespace Intervisie.Web.Features.Training;

/// <summary>A source as it stands in the list; each part ends as a sentence does.</summary>
public sealed record SourceRow(string Id, string Authors, string Title, string Publication, Uri? Address, string Language, string? Note, string NoteLanguage)
{
    /// <param name="source">The source.</param>
    /// <param name="language">Of the text it is listed under: the note speaks it where it was translated.</param>
    public static SourceRow Of(Source source, string language)
    {
        var isTranslated = language == ContentLanguage.English && source.EnglishNote is not null;

        return new(
            source.Id,
            $"{source.Authors} ({source.Year}).",
            Closed(source.Title),
            Closed(source.Publication),
            source.Address,
            source.Language,
            isTranslated ? source.EnglishNote : source.Note,
            isTranslated ? ContentLanguage.English : ContentLanguage.Dutch);
    }

    private static string Closed(string part) => part[^1] is '.' or '?' or '!' ? part : $"{part}.";
}
