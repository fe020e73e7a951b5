namespace Intervisie.Core.Training;

/// <summary>What someone chose in a self-check (NL: <i>check jezelf</i>); theirs alone, and no score.</summary>
public sealed class CheckAnswer
{
    private CheckAnswer()
    {
    }

    public Guid Id { get; private init; } = Guid.NewGuid();

    public Guid PersonId { get; private init; }

    public string Module { get; private init; } = string.Empty;

    public string Check { get; private init; } = string.Empty;

    public string Option { get; private set; } = string.Empty;

    public DateTimeOffset AnsweredAt { get; private set; }

    public static CheckAnswer To(Guid personId, string module, string check) =>
        new() { PersonId = personId, Module = module, Check = check };

    public void Choose(string option, DateTimeOffset now)
    {
        Option = option;
        AnsweredAt = now.ToUniversalTime();
    }
}
