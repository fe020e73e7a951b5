using Intervisie.Core.Content;
using Intervisie.Core.Schools;
using Intervisie.Core.Tests.Content;

namespace Intervisie.Core.Tests.Schools;

public sealed class NationalNumbersTests
{
    [Theory]
    [InlineData("checked: 2026-11-01", "checked: 1 november 2026", "een datum als")]
    [InlineData("phone: 0800-2000", "phone: bel ons", "kan niemand bellen")]
    [InlineData("key: vertrouwensinspecteur", "key: iemand", "«vertrouwensinspecteur» moet hier")]
    [InlineData("    reachable: gratis, dag en nacht\n", "", "«reachable» ontbreekt")]
    [InlineData("numbers:", "extra: 1\nnumbers:", "«extra» kennen we hier niet")]
    public void Numbers_that_are_not_whole_stop_the_start_with_a_reason(string written, string mistake, string reason)
    {
        using var content = ContentFolder.Copy();
        content.Spoil(NationalNumbers.FileName, written, mistake);

        var faults = Assert.Throws<ContentFaultException>(() => NationalNumbers.Load(content.Path)).Faults;

        Assert.Contains(faults, fault => fault.File == NationalNumbers.FileName && fault.Line > 1 && fault.What.Contains(reason, StringComparison.Ordinal));
    }

    [Fact]
    public void Both_numbers_and_the_day_they_were_checked_are_there()
    {
        var numbers = NationalNumbers.Load(ContentFolder.Real);

        Assert.Equal(["0800-2000", "0900-1113111"], numbers.All.Select(n => n.Phone));
        Assert.Equal(new DateOnly(2026, 11, 1), numbers.CheckedOn);
    }
}
