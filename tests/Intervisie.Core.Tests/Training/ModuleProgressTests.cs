using Intervisie.Core.Content;
using Intervisie.Core.Tests.Data;
using Intervisie.Core.Training;

namespace Intervisie.Core.Tests.Training;

public sealed class ModuleProgressTests
{
    private static readonly DateTimeOffset Now = World.Now;
    private static readonly TrainingModule Module = ModuleOf("een", "twee", "drie");

    [Fact]
    public void Whoever_has_read_nothing_begins_at_the_first_section()
    {
        var progress = ModuleProgress.Of(Module, []);

        Assert.False(progress.HasBegun);
        Assert.Equal("een", progress.Next!.Key);
    }

    [Fact]
    public void One_goes_on_after_the_section_read_last()
    {
        Assert.Equal("drie", ModuleProgress.Of(Module, Read("twee")).Next!.Key);
    }

    [Fact]
    public void What_was_skipped_comes_back_after_the_end()
    {
        Assert.Equal("een", ModuleProgress.Of(Module, Read("twee", "drie")).Next!.Key);
    }

    [Fact]
    public void A_module_of_which_all_is_read_leads_nowhere()
    {
        var progress = ModuleProgress.Of(Module, Read("drie", "een", "twee"));

        Assert.True(progress.IsRead);
        Assert.Null(progress.Next);
    }

    [Fact]
    public void A_section_that_no_longer_exists_does_not_count()
    {
        var progress = ModuleProgress.Of(Module, Read("een", "vroeger"));

        Assert.True(progress.HasRead(Module.Sections[0]));
        Assert.Equal("twee", progress.Next!.Key);
        Assert.False(ModuleProgress.Of(Module, Read("vroeger")).HasBegun);
    }

    [Fact]
    public void A_page_lists_the_sources_its_chips_point_to_and_the_last_one_lists_all()
    {
        Assert.Equal(["s1"], Module.SourcesOf(Module.Sections[0]).Select(source => source.Id));
        Assert.Equal(["s1", "s10"], Module.SourcesOf(Module.Sections[2]).Select(source => source.Id));
    }

    [Fact]
    public void Who_stopped_half_way_goes_on_at_that_very_spot()
    {
        var stopped = SectionProgress.Begin(Guid.Empty, "toon", "twee");
        stopped.Stop(block: 7, Now.AddHours(1));

        var progress = ModuleProgress.Of(Module, [.. Read("een"), stopped]);

        Assert.Equal(("twee", 7), (progress.Next!.Key, progress.Block));
        Assert.Equal(2, progress.MinutesLeft);
    }

    [Fact]
    public void Who_looks_at_a_section_again_that_was_read_does_not_lose_that()
    {
        var again = SectionProgress.Read(Guid.Empty, "toon", "een", Now);
        again.Stop(block: 3, Now.AddDays(1));

        var progress = ModuleProgress.Of(Module, [again]);

        Assert.True(progress.HasRead(Module.Sections[0]));
        Assert.Equal(("twee", 0), (progress.Next!.Key, progress.Block));
    }

    [Fact]
    public void What_belongs_to_another_module_does_not_count()
    {
        Assert.False(ModuleProgress.Of(Module, [SectionProgress.Read(Guid.Empty, "vertrouwen", "een", Now)]).HasBegun);
    }

    private static IEnumerable<SectionProgress> Read(params string[] sections) =>
        sections.Select((section, i) => SectionProgress.Read(Guid.Empty, "toon", section, Now.AddMinutes(i)));

    private static TrainingModule ModuleOf(params string[] sections) => new()
    {
        Slug = "toon",
        Order = 2,
        Title = "Toon",
        Summary = "Samenvatting",
        Goals = [],
        Skills = [],
        ConversationKinds = [],
        Sectors = [],
        TaskMinutes = 10,
        Sources = [Source("s1"), Source("s10")],
        Version = 1,
        Sections = [.. sections.Select(key => new ModuleSection(key, key, 1, [new ProsePart("<a class=\"bron\" href=\"#bron-s1\">Bron</a>")]))],
    };

    private static Source Source(string id) => new(id, "Auteur", "2020", "Titel", "Uitgave", null, "nl", null, null);
}
