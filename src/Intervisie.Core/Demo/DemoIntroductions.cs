namespace Intervisie.Core.Demo;

/// <summary>One sentence about each of the cast, for the sign-in page of Development.</summary>
public static class DemoIntroductions
{
    public static readonly IReadOnlyDictionary<string, string> ByEmail = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase)
    {
        ["noor@voorbeeld.test"] = "Starter, leerkracht groep 5. Halverwege de module Toon; haar ronde staat open.",
        ["bram@voorbeeld.test"] = "Starter, docent aardrijkskunde en brugklasmentor.",
        ["saar@voorbeeld.test"] = "Starter. Heeft in de open ronde al iets ingebracht.",
        ["youssef@voorbeeld.test"] = "Starter. Heeft in de open ronde al iets ingebracht.",
        ["lotte@voorbeeld.test"] = "Starter in de groep van Noor.",
        ["iris@voorbeeld.test"] = "Starter in de andere groep. Er ligt feedback te wachten.",
        ["thijs@voorbeeld.test"] = "Starter in de andere groep.",
        ["fatima@voorbeeld.test"] = "Starter in de andere groep.",
        ["koen@voorbeeld.test"] = "Starter in de andere groep.",
        ["merel@voorbeeld.test"] = "Starter in de andere groep.",
        ["daan@voorbeeld.test"] = "Starter in de andere groep.",
        ["farida@voorbeeld.test"] = "Gespreksleider van beide groepen.",
        ["marloes@voorbeeld.test"] = "Coach van Noor, die één momentopname met haar deelde.",
        ["gerard@voorbeeld.test"] = "Coach van Bram, die nog niets deelde.",
        ["henk@voorbeeld.test"] = "Schoolbeheerder van De Wilgenhof.",
        ["wilma@voorbeeld.test"] = "Leidinggevende van De Wilgenhof.",
        ["pieter@voorbeeld.test"] = "Platformbeheerder.",
    };
}
