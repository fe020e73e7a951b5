using Intervisie.Core.Deidentification;
using Intervisie.Core.Demo;
using Intervisie.Core.Methods;
using Intervisie.Core.Skills;
using Intervisie.Core.Training;

namespace Intervisie.Core.Tests.Data;

/// <summary>The demo world on a fixed Wednesday, for tests that want people and rounds around them.</summary>
internal static class World
{
    public static readonly DateTimeOffset Now = new(2026, 11, 18, 14, 0, 0, TimeSpan.Zero);

    private static readonly string Content = Path.Combine(Repository.Root, "content");

    public static readonly Method Exchange = MethodLibrary.Load(Path.Combine(Content, "methods")).Find("uitwisselen")!;

    private static readonly DemoContent Plays = new(
        Exchange,
        SkillFramework.Load(Path.Combine(Content, SkillFramework.FileName)),
        TrainingLibrary.Load(Content).Find("toon")!);

    public static DemoWorld Make() => DemoWorld.Create(Plays, new Deidentifier(), Now);

    public static async Task<DemoWorld> MakeIn(TestDatabase database)
    {
        var world = Make();
        await using var db = database.Open();
        world.AddTo(db);
        await db.SaveChangesAsync();

        return world;
    }
}
