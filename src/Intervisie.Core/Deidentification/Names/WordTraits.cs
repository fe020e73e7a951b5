using Intervisie.Core.Deidentification.Reading;

namespace Intervisie.Core.Deidentification.Names;

/// <summary>What is known of a word form by itself, looked up once for a text (NL: <i>eigenschappen van een woord</i>).</summary>
internal sealed class WordTraits(string folded)
{
    public WordFacts Facts { get; } = folded.Length == 0 ? default : Vocabulary.Of(folded);

    public string? Role { get; } = RoleWords.LabelOf(folded);

    public bool IsFarewell { get; } = RoleWords.IsFarewell(folded);

    public bool IsParticle { get; } = Determiners.Particles.Contains(folded);

    public bool IsArticle { get; } = Determiners.IsArticle(folded);

    /// <summary>An article or what does the work of one.</summary>
    public bool Determines { get; } = Determiners.IsArticle(folded) || Determiners.IsOwner(folded) || Determiners.IsPointer(folded);
}

/// <summary>The words of a text with what is known of them (NL: <i>woordenschat van een tekst</i>).</summary>
internal sealed class TextVocabulary
{
    private readonly List<WordTraits?> traits = [];

    public WordForms Forms { get; } = new();

    public WordTraits Of(WordForm form)
    {
        while (traits.Count <= form.Index)
        {
            traits.Add(null);
        }

        return traits[form.Index] ??= new WordTraits(form.Folded);
    }
}
