using Intervisie.Core.Schools;

namespace Intervisie.Core.Tests.Schools;

public sealed class SchoolTests
{
    private static readonly SchoolFacts Facts = new(" De Wilgenhof ", "03xq", HolidayRegion.North, Sector.Po);

    [Theory]
    [InlineData("03XQ", "03XQ")]
    [InlineData(" 12ab ", "12AB")]
    public void A_BRIN_number_is_kept_in_capitals(string typed, string kept) => Assert.Equal(kept, Brin.Read(typed));

    [Theory]
    [InlineData("")]
    [InlineData("3XQ")]
    [InlineData("03XQ00")]
    [InlineData("XQ03")]
    [InlineData("٠٣XQ")]
    public void Anything_else_is_none(string typed) => Assert.Throws<RuleBrokenException>(() => Brin.Read(typed));

    [Fact]
    public void What_a_school_says_of_itself_is_tidied()
    {
        var school = A.School();
        school.Describe(Facts with { Locations = ["Dorpsstraat ", "dorpsstraat", " ", "De Dependance"], PrivacyContact = " ", MailDomain = " @Wilgenhof.NL " });

        Assert.Equal("De Wilgenhof", school.Name);
        Assert.Equal("03XQ", school.Brin);
        Assert.Equal(["Dorpsstraat", "De Dependance"], school.Locations);
        Assert.Null(school.PrivacyContact);
        Assert.Equal("wilgenhof.nl", school.MailDomain);
        Assert.True(school.HasMail("Noor@wilgenhof.nl"));
        Assert.False(school.HasMail("noor@ander-wilgenhof.nl"));
    }

    [Fact]
    public void It_has_a_name_and_not_too_many_locations()
    {
        Assert.Throws<RuleBrokenException>(() => A.School().Describe(Facts with { Name = " " }));
        Assert.Throws<RuleBrokenException>(() => A.School().Describe(Facts with { Locations = [.. Enumerable.Range(0, School.MostLocations + 1).Select(i => $"Gebouw {i}")] }));
    }

    [Fact]
    public void Any_mail_is_good_while_the_school_named_no_ending() => Assert.True(A.School().HasMail("noor@elders.test"));
}
