using Intervisie.Core.Content;

namespace Intervisie.Core.Training;

/// <summary>What the modules of a folder may refer to (NL: <i>verwijzingen</i>).</summary>
/// <param name="Bibliography">The sources a module may name.</param>
/// <param name="Skills">The keys of the skills it may name; null if there is no framework to check them against.</param>
/// <param name="Modules">Slugs of all modules, also those not read yet.</param>
internal sealed record ModuleShelf(Bibliography Bibliography, IReadOnlySet<string>? Skills, IReadOnlySet<string> Modules);
