using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;

namespace Intervisie.Core.Data;

/// <summary>A model holds the seal of its application; two applications in one process have each their own.</summary>
internal sealed class SealedModelKey : IModelCacheKeyFactory
{
    public object Create(DbContext context, bool designTime) => (context.GetType(), designTime, (context as IntervisieDb)?.Seal);
}
