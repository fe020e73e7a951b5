namespace Intervisie.Core.Content;

/// <summary>Something we lean on and name (NL: <i>bron</i>).</summary>
/// <param name="Id">Short name that a chip in the text refers to.</param>
/// <param name="Authors">As in a list of references.</param>
/// <param name="Year">Year of publication, or words such as «z.j.».</param>
/// <param name="Title">Title of the work.</param>
/// <param name="Publication">Journal, publisher or site.</param>
/// <param name="Address">Where it can be read, if it can.</param>
/// <param name="Language">Of the title and where it appeared, two letters; Dutch when the file says nothing.</param>
/// <param name="Note">How sure we may be of it.</param>
/// <param name="EnglishNote">The same in English, where it was translated.</param>
public sealed record Source(string Id, string Authors, string Year, string Title, string Publication, Uri? Address, string Language, string? Note, string? EnglishNote)
{
    private const string Dutch = "nl";

    internal static Source Read(Fields fields)
    {
        var source = new Source(
            fields.Text("id"),
            fields.Text("authors"),
            fields.Text("year"),
            fields.Text("title"),
            fields.Text("publication"),
            AddressIn(fields),
            fields.OptionalText("language") ?? Dutch,
            fields.OptionalText("note"),
            fields.OptionalText("noteEn"));
        fields.NothingElse();
        return source;
    }

    private static Uri? AddressIn(Fields fields)
    {
        if (fields.OptionalText("address") is not { } text)
        {
            return null;
        }

        if (Uri.TryCreate(text, UriKind.Absolute, out var address) && (address.Scheme == Uri.UriSchemeHttps || address.Scheme == Uri.UriSchemeHttp))
        {
            return address;
        }

        fields.Fault("address", "Bij «address» hoort een webadres dat met https:// begint.");
        return null;
    }
}
