namespace Intervisie.Core.Training;

/// <summary>A piece of a module's section (NL: <i>onderdeel</i>).</summary>
public abstract record ModulePart
{
    /// <summary>The pieces of HTML it shows.</summary>
    internal virtual IEnumerable<string> Htmls => [];

    /// <summary>What must be the same in a translation; nothing for text.</summary>
    internal virtual string Shape => "";
}

/// <summary>Text to read (NL: <i>tekst</i>); its HTML is safe to show as it is.</summary>
public sealed record ProsePart(string Html) : ModulePart
{
    internal override IEnumerable<string> Htmls => [Html];
}

/// <summary>The place of a check (NL: <i>check</i>).</summary>
public sealed record SelfCheckPart(SelfCheck SelfCheck) : ModulePart
{
    internal override IEnumerable<string> Htmls => SelfCheck.Options.Select(option => option.ExplanationHtml);

    internal override string Shape => $"check met {SelfCheck.Options.Count} antwoorden, {SelfCheck.Best.Key} het beste";
}

/// <summary>Questions to stand still by, each of which can begin a reflection (NL: <i>stilstaanvragen</i>).</summary>
public sealed record PromptPart(IReadOnlyList<string> Prompts) : ModulePart
{
    internal override string Shape => $"{Prompts.Count} vragen";
}

/// <summary>The place of the practice task (NL: <i>praktijkopdracht</i>).</summary>
public sealed record TaskPart(PracticeTask Task) : ModulePart
{
    internal override IEnumerable<string> Htmls => [Task.Html];

    internal override string Shape => "opdracht";
}

/// <summary>The place of the practice conversation (NL: <i>gesprek oefenen</i>).</summary>
public sealed record ScenarioPart(Scenario Scenario) : ModulePart
{
    internal override string Shape => "gesprek";
}
