using Intervisie.Core.Deidentification;
using Intervisie.Core.Deidentification.Recognisers;

namespace Intervisie.Core.Tests.Deidentification;

public sealed class RecogniserTests
{
    [Theory]
    [InlineData("mail naar sanne.prins@voorbeeldpost.nl graag", FindingKind.Email, "sanne.prins@voorbeeldpost.nl")]
    [InlineData("mail naar Zoë_K+school@mail.voorbeeld.be.", FindingKind.Email, "Zoë_K+school@mail.voorbeeld.be")]
    [InlineData("mail naar sanne (at) voorbeeld.nl", FindingKind.Email, "sanne (at) voorbeeld.nl")]
    [InlineData("kijk op https://voorbeeld.nl/emma?x=1, zei ze", FindingKind.Handle, "https://voorbeeld.nl/emma?x=1")]
    [InlineData("kijk op www.voorbeeld.nl.", FindingKind.Handle, "www.voorbeeld.nl")]
    [InlineData("kijk op voorbeeld.nl/emma", FindingKind.Handle, "voorbeeld.nl/emma")]
    [InlineData("het account @abeltje_k scheldt", FindingKind.Handle, "@abeltje_k")]
    [InlineData("op insta: abeltje.k", FindingKind.Handle, "abeltje.k")]
    public void It_finds_addresses_on_the_net(string text, FindingKind kind, string found) => AssertFinds(text, kind, found);

    [Theory]
    [InlineData("06-23114577")]
    [InlineData("06 23 11 45 77")]
    [InlineData("06.23.11.45.77")]
    [InlineData("0623114577")]
    [InlineData("06 - 23114577")]
    [InlineData("030-231 17 70")]
    [InlineData("0345-23 11 05")]
    [InlineData("(030) 231 17 70")]
    [InlineData("+31 6 23114577")]
    [InlineData("+31 (0)6-23 11 45 77")]
    [InlineData("0031623114577")]
    [InlineData("02/123.45.67")]
    [InlineData("09 233 44 55")]
    [InlineData("0470 12 34 56")]
    [InlineData("+32 470 12 34 56")]
    [InlineData("003225551234")]
    public void It_finds_Dutch_and_Belgian_telephone_numbers(string number) => AssertFinds($"bel mij op {number} na vieren", FindingKind.Phone, number);

    [Theory]
    [InlineData("bel 112 of 0800-2000")]
    [InlineData("van 08.30-09.15 10 kinderen")]
    [InlineData("in 2024-2025 hadden we 27 kinderen")]
    [InlineData("bladzijde 10 tot 25")]
    [InlineData("de kosten waren 12.500 euro")]
    public void It_leaves_public_numbers_times_and_amounts(string text) => Assert.Empty(Scanning.Scan(text));

    [Theory]
    [InlineData("NL63INGB0002218634")]
    [InlineData("NL63 INGB 0002 2186 34")]
    [InlineData("nl63ingb0002218634")]
    [InlineData("BE68 5390 0754 7034")]
    public void It_finds_account_numbers_with_a_right_checksum(string number) => AssertFinds($"over op {number} voor vrijdag", FindingKind.Iban, number);

    [Fact]
    public void A_wrong_account_number_counts_behind_its_name_and_a_Dutch_one_by_its_shape()
    {
        Assert.DoesNotContain(Scanning.Scan("code BE69539007547034"), f => f.Kind == FindingKind.Iban);
        AssertFinds("IBAN: BE69539007547034", FindingKind.Iban, "BE69539007547034");
        AssertFinds("code NL64INGB0002218634 zei ze", FindingKind.Iban, "NL64INGB0002218634");
    }

    [Theory]
    [InlineData("999995534")]
    [InlineData("999 995 534")]
    [InlineData("9999.95.534")]
    public void It_finds_a_bsn_by_the_elfproef(string number) => AssertFinds($"nummer {number} genoteerd", FindingKind.Bsn, number);

    [Fact]
    public void A_wrong_bsn_counts_only_behind_its_name()
    {
        Assert.DoesNotContain(Scanning.Scan("nummer 999995535"), f => f.Kind == FindingKind.Bsn);
        AssertFinds("BSN voor de verwijzing: 999995535", FindingKind.Bsn, "999995535");
    }

    [Theory]
    [InlineData("Lindelaan 14")]
    [InlineData("Lindelaan 19 bis")]
    [InlineData("Plantsoenweg 5-1")]
    [InlineData("Oude Kerkstraat 88-II")]
    [InlineData("Blauwe Veldweg 12-c")]
    [InlineData("Enghlaan 2a")]
    [InlineData("Park Vossendijk 3")]
    [InlineData("Laan van Nieuw 12")]
    [InlineData("Dreef 3")]
    [InlineData("ooievaarstraat 8")]
    [InlineData("3991 AB")]
    [InlineData("3991ab")]
    public void It_finds_streets_with_a_number_and_postcodes(string address) => AssertFinds($"ik was op {address} vandaag", FindingKind.Address, address);

    [Theory]
    [InlineData("onderweg 5 kinderen gezien")]
    [InlineData("wat ik niet snap: je bleef staan")]
    [InlineData("op het schoolplein 3 keer")]
    [InlineData("in 2026 is het klaar")]
    [InlineData("we liepen 1500km samen")]
    public void It_leaves_what_only_looks_like_an_address(string text) => Assert.Empty(Scanning.Scan(text));

    [Theory]
    [InlineData("3-9-2017", "begin september")]
    [InlineData("30/01/2019", "eind januari")]
    [InlineData("2026-04-15", "half april")]
    [InlineData("12 november 2025", "half november")]
    [InlineData("3 maart '25", "begin maart")]
    [InlineData("26 november", "eind november")]
    [InlineData("1e mei", "begin mei")]
    [InlineData("twaalf november", "half november")]
    [InlineData("9 apr", "begin april")]
    [InlineData("4 en 5 juni", "begin juni")]
    public void A_date_becomes_a_part_of_its_month(string date, string replacement)
    {
        var finding = Assert.Single(Scanning.Scan($"het was op {date} bij ons"));

        Assert.Equal((FindingKind.Date, date, replacement), (finding.Kind, finding.Text, finding.Replacement));
    }

    [Theory]
    [InlineData("in november hadden we rapporten")]
    [InlineData("het is 31-13-2025 volgens hem")]
    [InlineData("versie 1.2 van het plan")]
    [InlineData("om 15.00 uur")]
    public void It_leaves_months_times_and_impossible_days(string text) => Assert.DoesNotContain(Scanning.Scan(text), f => f.Kind == FindingKind.Date);

    [Theory]
    [InlineData("met kenteken V-882-KD", "V-882-KD")]
    [InlineData("de auto KD-448-P stond fout", "KD-448-P")]
    [InlineData("de auto 12-abc-3 stond fout", "12-abc-3")]
    [InlineData("de auto 1-ABC-234 stond fout", "1-ABC-234")]
    [InlineData("leerlingnummer 30918", "30918")]
    [InlineData("Dossiernummer ZT-4471-26.", "ZT-4471-26")]
    [InlineData("o.v.v. LLN-55120", "LLN-55120")]
    [InlineData("studentnummer: 887-20-31", "887-20-31")]
    public void It_finds_number_plates_and_numbers_with_a_name(string text, string found) => AssertFinds(text, FindingKind.OtherId, found);

    [Theory]
    [InlineData("groep 6b")]
    [InlineData("groep 5/6")]
    [InlineData("3hv1")]
    [InlineData("4havo2")]
    [InlineData("H3C")]
    [InlineData("2TL3")]
    [InlineData("ZH2A")]
    [InlineData("4b/k1")]
    [InlineData("5v-nt2")]
    [InlineData("1/2 oranje")]
    [InlineData("6b")]
    public void It_finds_the_label_of_a_class(string label) => AssertFinds($"een kind uit {label} was boos", FindingKind.Class, label);

    [Theory]
    [InlineData("een kind uit groep 6 was boos")]
    [InlineData("de klas 3 havo was boos")]
    [InlineData("AVI M5 en 1F gehaald")]
    [InlineData("vraag 3b was lastig")]
    [InlineData("na 1/2 uur")]
    [InlineData("de 1e keer op A4")]
    public void It_leaves_years_levels_and_questions(string text) => Assert.Empty(Scanning.Scan(text));

    [Theory]
    [InlineData("zijn opa, 91, kwam langs", "91", "rond de 90")]
    [InlineData("hij is 84 jaar oud", "84 jaar oud", "rond de 80")]
    public void It_asks_about_a_rare_age(string text, string found, string replacement)
    {
        var finding = Assert.Single(Scanning.Scan(text));

        Assert.Equal((FindingKind.Age, false, found, replacement), (finding.Kind, finding.IsCertain, finding.Text, finding.Replacement));
    }

    [Theory]
    [InlineData("hij is 11 jaar oud")]
    [InlineData("ze is 17")]
    public void It_leaves_the_age_of_a_pupil(string text) => Assert.Empty(Scanning.Scan(text));

    [Fact]
    public void No_recogniser_backtracks_or_repeats_without_end()
    {
        Assert.All(RecogniserTable.All, r =>
        {
            Assert.True(r.Options.HasFlag(System.Text.RegularExpressions.RegexOptions.NonBacktracking), r.Name);
            Assert.DoesNotMatch(@"(?<!\\|\[[^\]]{0,60})[*+]|,\}", r.Pattern);
        });
    }

    private static void AssertFinds(string text, FindingKind kind, string found) =>
        Assert.Equal((kind, found), Scanning.Scan(text).Select(f => (f.Kind, f.Text)).Single());
}
