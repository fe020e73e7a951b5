using Intervisie.Core.Schools;

namespace Intervisie.Web.Infrastructure;

/// <summary>What schools call the talks with parents in their calendar.</summary>
public static class ContactWords
{
    public static string Of(ContactKind kind) => kind switch
    {
        ContactKind.Start => "startgesprekken",
        ContactKind.Report => "rapportgesprekken",
        ContactKind.ProvisionalAdvice => "gesprekken over het voorlopig advies",
        ContactKind.FinalAdvice => "gesprekken over het definitief advies",
        ContactKind.Progress => "voortgangsgesprekken",
        ContactKind.Closing => "gesprekken om het jaar af te ronden",
        ContactKind.Evening => "een ouderavond",
        _ => "contact met ouders",
    };
}
