using Markdig.Extensions.CustomContainers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Intervisie.Core.Content;

/// <summary>Looks over the tree of a Markdown text for what we do not show (NL: <i>tekstcontrole</i>): addresses, sources, headings, containers.</summary>
internal sealed class ProseCheck(ContentText text, ProseSurroundings around, ContentFaults faults)
{
    private int level = 1;

    public void Run(MarkdownDocument document)
    {
        foreach (var part in document.Descendants())
        {
            Look(part);
        }
    }

    private void Look(MarkdownObject part)
    {
        switch (part)
        {
            case HeadingBlock heading:
                Look(heading);
                break;
            case CustomContainer container:
                Look(container);
                break;
            case LinkInline link:
                Look(link);
                break;
            case AutolinkInline { IsEmail: false } link when !ContentUrl.MayLinkTo(link.Url) || ContentUrl.SourceIn(link.Url) is not null:
                RefuseAddress(link, link.Url);
                break;
            default:
                break;
        }
    }

    // The page itself has the one heading of level 1.
    private void Look(HeadingBlock heading)
    {
        if (heading.Level == 1 || heading.Level > level + 1)
        {
            Refuse(heading, $"Een kop van niveau {heading.Level} past hier niet. Begin met ## en sla geen niveau over.");
        }
        else
        {
            level = heading.Level;
        }

        if (PlainText.Of(heading).Length == 0)
        {
            Refuse(heading, "Deze kop is leeg. Schrijf er tekst bij, of haal hem weg.");
        }
    }

    private void Look(CustomContainer container)
    {
        if (!Containers.Allows(container.Info, container.Arguments))
        {
            Refuse(container, $"Het kader «::: {container.Info} {container.Arguments}».".Replace(" ».", "»", StringComparison.Ordinal) + $" kennen we niet. Wel: {Containers.Known}.");
        }

        if (container.ClosingFencedCharCount == 0)
        {
            Refuse(container, $"Het kader «::: {container.Info}» wordt niet afgesloten. Zet er een regel met alleen ::: onder.");
        }
    }

    private void Look(LinkInline link)
    {
        if (link.IsImage)
        {
            LookAtImage(link);
        }
        else if (ContentUrl.SourceIn(link.Url) is { } source)
        {
            LookAtChip(link, source);
        }
        else if (!ContentUrl.MayLinkTo(link.Url) || !ContentUrl.MayBeTitle(link.Title))
        {
            RefuseAddress(link, link.Url);
        }
        else if (!ContentUrl.IsElsewhere(link.Url) && !around.HasPage(link.Url!))
        {
            Refuse(link, $"De pagina «{ContentUrl.Shown(link.Url)}» is er niet. Kijk het adres na; een pagina van deze site begint met /leren.");
        }
    }

    private void LookAtImage(LinkInline image)
    {
        if (!around.Images.Contains(image.Url ?? ""))
        {
            Refuse(image, $"De afbeelding «{ContentUrl.Shown(image.Url)}» staat niet in de map van deze tekst. Zet haar daar neer ({ContentUrl.ImageTypes}), of haal haar hier weg.");
        }

        if (!image.Descendants<LiteralInline>().Any())
        {
            Refuse(image, "Deze afbeelding heeft geen beschrijving. Schrijf tussen de blokhaken wat erop te zien is.");
        }
    }

    private void LookAtChip(LinkInline link, string source)
    {
        if (!around.Sources.Contains(source))
        {
            Refuse(link, $"De bron «{ContentUrl.Shown(source)}» staat niet bij de bronnen van deze tekst. Zet hem bij «sources» bovenaan, of verander de link.");
        }
    }

    private void RefuseAddress(Inline link, string? address) =>
        Refuse(link, $"Het adres «{ContentUrl.Shown(address)}» mag niet. Gebruik https://, mailto:, bron: of een adres op deze site.");

    // Within a cell of a table Markdig counts lines from elsewhere, but it does know the character.
    private void Refuse(MarkdownObject part, string what) =>
        faults.Add(text.File, text.FirstLine + (part is Inline { Span.Start: > 0 } ? text.Text.AsSpan(0, Math.Min(part.Span.Start, text.Text.Length)).Count('\n') : part.Line), what);
}
