using Intervisie.Core.Reflections;

namespace Intervisie.Web.Features.Reflections;

/// <summary>A name from before, as its owner sees it.</summary>
public sealed record KnownNameRow(Guid Id, string Name, string Role)
{
    internal static KnownNameRow Of(KnownName known) => new(known.Id, known.Who.Name, known.Who.Role);
}
