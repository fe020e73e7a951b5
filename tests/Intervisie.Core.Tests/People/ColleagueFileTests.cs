using System.Text;
using Intervisie.Core.People;
using Intervisie.Core.People.Import;

namespace Intervisie.Core.Tests.People;

public sealed class ColleagueFileTests
{
    [Fact]
    public void Of_a_thousand_lines_every_broken_one_is_named_with_its_number_and_its_reason()
    {
        var lines = ColleagueFile.Read(ListOfColleagues.Text);

        Assert.Equal(ListOfColleagues.Lines, lines.Count);
        Assert.Equal(100, ListOfColleagues.Faults.Count);
        Assert.All(ListOfColleagues.Faults.Values.GroupBy(f => f), ten => Assert.Equal(10, ten.Count()));
        Assert.Equal(
            ListOfColleagues.Faults.OrderBy(f => f.Key).Select(f => (f.Key, f.Value)),
            lines.Where(l => l.Fault is not null).Select(l => (l.Number, l.Fault!.Value)));
        Assert.Equal(ListOfColleagues.Good, lines.Count(l => l.Colleague is not null));
        Assert.DoesNotContain(lines, l => l.Fault is null == (l.Colleague is null));
    }

    [Theory]
    [InlineData(";kim@voorbeeld.test;starter", LineFault.NameMissing)]
    [InlineData("Kim de Wit;kim@voorbeeld.test;", LineFault.RoleMissing)]
    [InlineData("Kim de Wit;kim@voorbeeld;starter", LineFault.EmailWrong)]
    [InlineData("Kim de Wit;kim@@voorbeeld.test;starter", LineFault.EmailWrong)]
    [InlineData("Kim de Wit;kim wit@voorbeeld.test;starter", LineFault.EmailWrong)]
    [InlineData("Kim de Wit;kim@voorbeeld.test;platformbeheerder", LineFault.RoleUnknown)]
    public void A_line_that_cannot_be_used_says_why(string line, LineFault fault) =>
        Assert.Equal(fault, Assert.Single(ColleagueFile.Read($"naam;e-mail;rol\n{line}")).Fault);

    [Fact]
    public void A_name_that_is_too_long_is_a_fault_of_its_line() =>
        Assert.Equal(LineFault.NameTooLong, Assert.Single(ColleagueFile.Read($"naam;e-mail;rol\nKim {new string('w', 61)};kim@voorbeeld.test;starter")).Fault);

    [Fact]
    public void A_wrong_address_is_shown_with_the_name_so_that_it_can_be_found() =>
        Assert.Equal("Kim de Wit kim.voorbeeld.test", Assert.Single(ColleagueFile.Read("naam;e-mail;rol\nKim de Wit;kim.voorbeeld.test;starter")).Shown);

    [Theory]
    [InlineData("naam,e-mail,rol\nKim de Wit,kim@voorbeeld.test,coach")]
    [InlineData("naam\te-mail\trol\nKim de Wit\tkim@voorbeeld.test\tcoach")]
    [InlineData("Rol;E-mailadres;Voornaam;Tussenvoegsel;Achternaam\ncoach;KIM@voorbeeld.test;Kim;de;Wit")]
    [InlineData("\uFEFFnaam;e-mail;rol\n\n\"Kim de Wit\";kim@voorbeeld.test;Begeleider\n")]
    public void Schools_write_the_same_colleague_in_many_ways(string text) =>
        Assert.Equal(new InvitedColleague("kim@voorbeeld.test", new("Kim", "de", "Wit"), Role.Coach), Assert.Single(ColleagueFile.Read(text)).Colleague);

    [Theory]
    [InlineData("")]
    [InlineData("  \n ")]
    [InlineData("Kim de Wit;kim@voorbeeld.test;coach")]
    [InlineData("naam;rol\nKim de Wit;coach")]
    public void Without_a_first_line_that_names_the_columns_nothing_is_read(string text) =>
        Assert.Throws<RuleBrokenException>(() => ColleagueFile.Read(text));

    [Fact]
    public void A_file_reads_the_same_from_whichever_program()
    {
        const string Text = "naam;e-mail;rol\nZoë Yılmaz-Brân;zoe@voorbeeld.test;coach";
        const string Latin = "naam;e-mail;rol\nZoë Brân – de Wit;zoe@voorbeeld.test;coach";
        var windows = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

        Assert.Equal(Text, FileText.Read(Encoding.UTF8.GetBytes(Text)));
        Assert.Equal(Text, FileText.Read([.. Encoding.UTF8.GetPreamble(), .. Encoding.UTF8.GetBytes(Text)]).TrimStart('\uFEFF'));
        Assert.Equal(Text, FileText.Read([.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes(Text)]).TrimStart('\uFEFF'));
        Assert.Equal(Latin, FileText.Read(windows.GetBytes(Latin)));
    }
}
