namespace Intervisie.Core.Schools;

/// <summary>The four elements of how a school works with parents (NL: <i>ouderbeleid</i>; Kennisrotonde 2022): headings of its page.</summary>
public enum PolicyHeading
{
    /// <summary>When and how there is contact, and who is spoken to about what (NL: <i>structuur</i>).</summary>
    Structure = 1,

    /// <summary>What is possible and wanted, formal and informal, and everybody's position (NL: <i>cultuur</i>).</summary>
    Culture = 2,

    /// <summary>How we look at parents and value what everybody brings (NL: <i>bereidheid</i>).</summary>
    Willingness = 3,

    /// <summary>How we prepare, look back and ask for feedback (NL: <i>vaardigheden</i>).</summary>
    Skills = 4,
}
