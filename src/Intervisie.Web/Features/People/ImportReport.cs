using Intervisie.Core.Data;
using Intervisie.Core.People;
using Intervisie.Core.People.Import;
using Intervisie.Web.Resources;
using Microsoft.Extensions.Localization;

namespace Intervisie.Web.Features.People;

/// <summary>Tells of every line of a list what becomes of it, in plain words and with how to mend it.</summary>
internal sealed class ImportReport(IStringLocalizer<Texts> text)
{
    /// <param name="outcomes">Of the lines that name somebody, in their order.</param>
    public ImportPage Of(ImportPage page, IReadOnlyList<ColleagueLine> lines, IReadOnlyList<InvitationOutcome> outcomes)
    {
        var good = lines.Where(l => l.Colleague is not null).Zip(outcomes).Select(l => new ImportRow(l.First.Number, l.First.Shown, Sentence(l.First.Colleague!.Role, l.Second, page.IsDone), IsWrong: false));
        var wrong = lines.Where(l => l.Fault is not null).Select(l => new ImportRow(l.Number, l.Shown, Sentence(l), IsWrong: true)).ToList();

        return page with
        {
            Rows = [.. wrong, .. good],
            Invited = outcomes.Count(o => o == InvitationOutcome.Invited),
            Known = outcomes.Count(o => o != InvitationOutcome.Invited),
            Wrong = wrong.Count,
        };
    }

    private string Sentence(Role role, InvitationOutcome outcome, bool isDone)
    {
        var word = text[RoleWords.Of(role)].Value;

        return outcome switch
        {
            InvitationOutcome.AlreadyThere => text["Is al {0} op je school. Er verandert niets.", word],
            InvitationOutcome.AlreadyInvited => text["Is al uitgenodigd als {0}. Er gaat geen tweede mail.", word],
            _ => isDone ? text["Is uitgenodigd als {0}.", word] : text["Krijgt een uitnodiging als {0}.", word],
        };
    }

    private string Sentence(ColleagueLine line) => line.Fault switch
    {
        LineFault.OpenQuote => text["Er staat een aanhalingsteken te veel of te weinig. Haal de aanhalingstekens weg."],
        LineFault.TooFewColumns => text["Er ontbreekt een kolom. Elke regel heeft evenveel kolommen als de eerste regel."],
        LineFault.TooManyColumns => text["Er staat meer op deze regel dan er kolommen zijn. Haal weg wat er niet bij hoort."],
        LineFault.Unreadable => text["Er staan tekens in die we niet kunnen lezen. Typ deze regel opnieuw."],
        LineFault.EmailMissing => text["Er staat geen e-mailadres. Vul het werkadres in."],
        LineFault.AtMissing => text["Er staat geen @ in het e-mailadres. Typ het hele adres."],
        LineFault.EmailWrong => text["Het e-mailadres klopt niet. Kijk of er precies één @ in staat, en geen spatie, naam of komma."],
        LineFault.RoleMissing => text["Er staat geen rol. Vul bijvoorbeeld starter, leraar of coach in."],
        LineFault.RoleUnknown => text["Deze rol kennen we niet. Kies uit starter, leraar, gespreksleider, coach, schoolbeheerder of leidinggevende."],
        LineFault.NameMissing => text["Er staat geen naam. Vul voornaam en achternaam in."],
        LineFault.NameIncomplete => text["De naam is niet compleet. Vul voornaam én achternaam in."],
        LineFault.NameTooLong => text["De naam is te lang. Een deel van een naam heeft hooguit {0} tekens.", PersonName.MaxPartLength],
        _ => text["Deze collega staat al op regel {0}. Deze regel telt niet mee.", line.DoubleOf ?? 0],
    };
}
