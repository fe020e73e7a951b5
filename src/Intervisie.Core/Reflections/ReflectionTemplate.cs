namespace Intervisie.Core.Reflections;

/// <summary>The ordered fields of a reflection (NL: <i>reflectiesjabloon</i>); nothing in it is required, one sentence is enough.</summary>
public sealed record ReflectionTemplate(string Key, string Title, IReadOnlyList<ReflectionField> Fields)
{
    /// <summary>T0 «Kort (3 minuten)»: verhaal, rollen, vervolg (the three topics of Broersen &amp; Klapwijk, 2017).</summary>
    public static readonly ReflectionTemplate Brief = new(
        "kort",
        "Kort (3 minuten)",
        [
            new("moment", "Wat gebeurde er?", "Twee tot vier zinnen, zonder namen: ‘Een ouder …, ik …’", FieldKind.Text),
            new("nieuw", "Wat verraste je, en wat verandert dat in jouw aanpak?", "Wat de ouder vertelde, hoort in het systeem van je school.", FieldKind.Text),
            new("effect", "Hoe kwam het gesprek over, denk je?", "Kies wat past. Overslaan mag.", FieldKind.Choices),
            new("spreektijd", "Wie praatte het meest?", "Kies wat past. Overslaan mag.", FieldKind.Choices),
            new("rollen", "Wie nam welke rol, en hoe zag ieder dat?", "Mag leeg blijven.", FieldKind.Text),
            new("beloofd", "Wat beloofde ik, en wanneer?", "Alleen je eigen afspraak, met een codewoord: ‘A: vrijdag bellen’.", FieldKind.Text, IsPrivate: true),
            new("volgende", "Wat probeer je de volgende keer?", "Eén kleine stap.", FieldKind.Text),
            new("spanningVooraf", "Spanning vooraf", "1 is rustig, 5 is heel gespannen.", FieldKind.Scale, IsPrivate: true),
            new("spanningAchteraf", "Spanning achteraf", "1 is rustig, 5 is heel gespannen.", FieldKind.Scale, IsPrivate: true),
            new("ouder", "Aan de ouder gevraagd: ‘Wat vond u fijn? Wat had u nog willen zeggen?’", "Jouw samenvatting in één zin, nooit een citaat.", FieldKind.Text),
        ]);

    /// <summary>The words to choose from, by field.</summary>
    public static IReadOnlyList<string> ChoicesOf(string key) => key switch
    {
        "effect" => ["toon", "ervaren steun", "verwachtingen", "vertrouwen", "begrip"],
        "spreektijd" => ["vooral ik", "vooral de ouder(s)", "ongeveer gelijk", "de leerling deed mee"],
        _ => [],
    };

    /// <exception cref="KeyNotFoundException">No template has this key.</exception>
    public static ReflectionTemplate ByKey(string key) =>
        key == Brief.Key ? Brief : throw new KeyNotFoundException($"No reflection template «{key}».");
}
