namespace Intervisie.Core.Schools;

/// <summary>Whom a teacher must be able to reach when a talk went wrong or a child may not be safe (NL: <i>veiligheidscontacten</i>).</summary>
public enum SafetyContactKind
{
    /// <summary>Guides the steps of the reporting code on child abuse (NL: <i>aandachtsfunctionaris</i>).</summary>
    ChildProtection = 1,

    /// <summary>Listens in confidence (NL: <i>vertrouwenspersoon</i>).</summary>
    Confidant = 2,

    /// <summary>Where aggression is reported (NL: <i>meldpunt agressie</i>).</summary>
    Aggression = 3,

    /// <summary>The phone of the coach (NL: <i>telefoon van de coach</i>).</summary>
    Coach = 4,
}
