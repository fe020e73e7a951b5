using Intervisie.Core.Content;

namespace Intervisie.Core.Methods;

/// <summary>All methods a group may choose from (NL: <i>methodes</i>), read once at start; it never changes after that.</summary>
public sealed class MethodLibrary
{
    private MethodLibrary(IReadOnlyList<Method> methods) => Methods = methods;

    public IReadOnlyList<Method> Methods { get; }

    /// <param name="folder">The folder with a file for every method.</param>
    /// <exception cref="ContentFaultException">A method cannot be used as it is written; it names all that is wrong.</exception>
    public static MethodLibrary Load(string folder)
    {
        var faults = new ContentFaults();
        var methods = Files(folder).Select(name => Read(folder, name, faults)).OfType<Method>().ToList();

        if (methods.Count == 0)
        {
            faults.Add(Path.GetFileName(folder), 1, "Hier staat geen enkele bruikbare methode. Zet er minstens één neer.");
        }

        faults.ThrowIfAny();
        return new MethodLibrary(methods);
    }

    public Method? Find(string slug) => Methods.FirstOrDefault(method => method.Slug == slug);

    private static IEnumerable<string> Files(string folder) =>
        Directory.Exists(folder)
            ? Directory.GetFiles(folder, "*.md").Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal)
            : [];

    private static Method? Read(string folder, string name, ContentFaults faults) =>
        ContentText.Read(folder, name, faults) is { } file ? new MethodReader(file, faults).Read() : null;
}
