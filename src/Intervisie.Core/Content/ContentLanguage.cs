namespace Intervisie.Core.Content;

/// <summary>The languages content is written in (NL: <i>taal</i>): every text is there in Dutch, some are translated.</summary>
public static class ContentLanguage
{
    public const string Dutch = "nl";
    public const string English = "en";

    /// <summary>The label that every made-up case opens with, so that nobody takes it for a real family.</summary>
    public static string FictionalLabel(string language) => language == English ? "Fictional case" : "Fictieve casus";

    /// <summary>A file in the given language: <c>module.md</c> in Dutch, <c>module.en.md</c> in English.</summary>
    internal static string FileIn(string name, string language) => language == Dutch ? name : Path.ChangeExtension(name, $"{language}{Path.GetExtension(name)}");
}
