using Intervisie.Web.Infrastructure;
using Microsoft.Extensions.DependencyInjection;

namespace Intervisie.Web.Tests.Infrastructure;

public sealed class DemoClockTests(Site site) : IClassFixture<Site>
{
    [Fact]
    public void In_Development_the_clock_that_can_be_moved_is_the_clock_of_the_whole_site() =>
        Assert.Same(site.Services.GetRequiredService<DemoClock>(), site.Services.GetRequiredService<TimeProvider>());
}
