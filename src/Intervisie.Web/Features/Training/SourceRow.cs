using Intervisie.Core.Content;

namespace Intervisie.Web.Features.Training;

/// <summary>A source as it stands in the list; each part ends as a sentence does.</summary>
public sealed record SourceRow(string Id, string Authors, string Title, string Publication, Uri? Address, string Language, string? Note)
{
    public static SourceRow Of(Source source) =>
        new(source.Id, $"{source.Authors} ({source.Year}).", Closed(source.Title), Closed(source.Publication), source.Address, source.Language, source.Note);

    private static string Closed(string part) => part[^1] is '.' or '?' or '!' ? part : $"{part}.";
}
