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
    public void Who_opened_a_section_and_read_no_further_begins_it_again()
    {
        var opened = SectionProgress.Begin(Guid.Empty, "toon", "drie");
        opened.Stop(block: -1, Now);

        var progress = ModuleProgress.Of(Module, [opened]);

        Assert.Equal(("drie", 0, true), (progress.Next!.Key, progress.Block, progress.HasBegun));
        Assert.Equal(3, progress.MinutesLeft);
    }

    [Fact]
    public void The_section_one_was_last_in_counts_whatever_the_order_in_which_they_are_told()
    {
        var earlier = SectionProgress.Begin(Guid.Empty, "toon", "drie");
        earlier.Stop(block: 2, Now);
        var later = SectionProgress.Begin(Guid.Empty, "toon", "een");
        later.Stop(block: 5, Now.AddMinutes(1));

        Assert.Equal(("een", 5), PlaceIn(ModuleProgress.Of(Module, [later, earlier])));
        Assert.Equal(Now.AddMinutes(1), ModuleProgress.Of(Module, [later, earlier]).SeenAt);
    }

    [Fact]
    public void Who_comes_to_the_end_after_stopping_half_way_goes_on_to_what_follows()
    {
        var section = SectionProgress.Begin(Guid.Empty, "toon", "een");
        section.Stop(block: 4, Now);
        section.Finish(Now.AddMinutes(5));

        Assert.Equal((true, 0), (section.IsRead, section.Block));
        Assert.Equal(("twee", 0), PlaceIn(ModuleProgress.Of(Module, [section])));
    }

    [Fact]
    public void Whoever_never_opened_it_was_never_seen_in_it()
    {
        Assert.Null(ModuleProgress.Of(Module, []).SeenAt);
        Assert.Equal(3, ModuleProgress.Of(Module, []).MinutesLeft);
    }

    [Fact]
    public void A_picture_is_found_by_its_own_name_alone()
    {
        var module = Module with { Images = new HashSet<string> { "stoel.svg" } };

        Assert.EndsWith("stoel.svg", module.ImageFile("stoel.svg"), StringComparison.Ordinal);
        Assert.Null(module.ImageFile("Stoel.svg"));
        Assert.Null(module.ImageFile("../stoel.svg"));
        Assert.Null(module.ImageFile("module.md"));
    }

    [Fact]
    public void What_belongs_to_another_module_does_not_count()
    {
        Assert.False(ModuleProgress.Of(Module, [SectionProgress.Read(Guid.Empty, "vertrouwen", "een", Now)]).HasBegun);
    }

    private static (string Section, int Block) PlaceIn(ModuleProgress progress) => (progress.Next!.Key, progress.Block);

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
