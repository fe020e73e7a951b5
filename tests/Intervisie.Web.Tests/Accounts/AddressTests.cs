using Intervisie.Core.People;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;

namespace Intervisie.Web.Tests.Accounts;

public sealed class AddressTests(Site site) : IClassFixture<Site>
{
    [Theory]
    [InlineData("s.o'brien@school.test", true)]
    [InlineData("noor@voorbeeld.test", false)]
    public async Task Every_good_address_can_have_one_account(string address, bool isFine)
    {
        using var scope = site.Services.CreateScope();
        var people = scope.ServiceProvider.GetRequiredService<UserManager<Person>>();
        var person = Person.Register(new("Sinead", null, "O'Brien"), address, new DateTimeOffset(2026, 3, 12, 9, 0, 0, TimeSpan.Zero));

        var results = await Task.WhenAll(people.UserValidators.Select(v => v.ValidateAsync(people, person)));

        Assert.Equal(isFine, results.All(r => r.Succeeded));
    }
}
