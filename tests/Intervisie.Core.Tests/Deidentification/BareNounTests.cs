namespace Intervisie.Core.Tests.Deidentification;

public sealed class BareNounTests
{
    [Theory]
    [InlineData("zij noemt haar altijd ons lammetje en dat is lief", "lammetje")]
    [InlineData("gisteren was het druk. ook dank aan kiezel en Wenqi voor het meelezen", "kiezel")]
    [InlineData("Het was laat. Kwast, de gedragswetenschapper, schoof aan.", "Kwast")]
    [InlineData("Het was een goed stuk.\nTh. W.", "Th. W.")]
    [InlineData("Zij woont nu op de Kromme Geer 17 en dat bevalt.", "Kromme Geer 17")]
    [InlineData("Ze woont op Kromme Geer 17-B nu.", "Kromme Geer 17-B")]
    [InlineData("bellen met i.v.d. meulen van het wijkteam", "i.v.d. meulen")]
    [InlineData("Ik zei dat ik kiezel had gebeld over het uitje.", "kiezel")]
    [InlineData("Toen kwam Emma onverwacht binnen.", "Emma")]
    public void A_name_of_ordinary_words_is_found_by_where_it_stands(string text, string found) => Assert.Contains(found, Scanning.Texts(text));

    [Theory]
    [InlineData("Op tafel lagen Getal & Ruimte en Nieuw Nederlands.")]
    [InlineData("In het OPP en de TLV stond de Citotoets.")]
    [InlineData("pa wil bellen en ma wil mailen")]
    [InlineData("alles gaat naar moeders adres en daar ligt het")]
    [InlineData("er lag vanalles over fotos ofzo")]
    [InlineData("Ze vertelde dat hij elke ochtend buikpijn heeft.")]
    [InlineData("Ze zei dat spreekangst had meegespeeld.")]
    [InlineData("Ik zei dat ik pleinwacht had en niets had gemerkt.")]
    public void What_only_looks_like_a_name_is_left_alone(string text) => Assert.Empty(Scanning.Texts(text));
}
