namespace Intervisie.Core.Reflections;

/// <summary>How a field is filled in.</summary>
public enum FieldKind
{
    /// <summary>Free text of a few sentences.</summary>
    Text = 1,

    /// <summary>Any of a few words (NL: <i>chips</i>).</summary>
    Choices = 2,

    /// <summary>A number from 1 to 5.</summary>
    Scale = 3,
}
