namespace Intervisie.Core.Privacy;

/// <summary>
/// Why the law allows a school to keep something (NL: <i>grondslag</i>; domain §9.2). Consent is not among them: an employee can hardly
/// refuse an employer, so it would not be free.
/// </summary>
public enum LegalBasis
{
    /// <summary>The task of a school: good and safe education, by teachers who go on learning (NL: <i>taak van algemeen belang</i>).</summary>
    PublicTask = 1,

    /// <summary>Carrying out the employment contract (NL: <i>uitvoering van de arbeidsovereenkomst</i>).</summary>
    EmploymentContract = 2,

    /// <summary>Keeping the site safe and running (NL: <i>gerechtvaardigd belang</i>).</summary>
    LegitimateInterest = 3,

    /// <summary>None is needed: it tells nothing of a person.</summary>
    NotPersonal = 4,
}
