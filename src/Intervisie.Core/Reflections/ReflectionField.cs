namespace Intervisie.Core.Reflections;

/// <summary>One field of a template (NL: <i>veld</i>).</summary>
/// <param name="Key">Name in storage; Dutch, as in the forms teachers know.</param>
/// <param name="IsPrivate">Never leaves the author, whatever is shared.</param>
public sealed record ReflectionField(string Key, string Label, string Hint, FieldKind Kind, bool IsPrivate = false)
{
    /// <summary>Only free text can hold a name, so only free text is scanned and shared.</summary>
    public bool IsShareable => !IsPrivate && Kind == FieldKind.Text;
}
