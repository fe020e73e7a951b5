namespace Intervisie.Web.Resources;

/// <summary>The screen texts (NL: <i>teksten</i>): the Dutch sentence is the key, other languages are looked up beside this class.</summary>
public sealed class Texts;
