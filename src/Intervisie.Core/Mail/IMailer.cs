namespace Intervisie.Core.Mail;

/// <summary>Hands one mail to the outside world: over SMTP, or into a folder where there is no server yet.</summary>
public interface IMailer
{
    /// <summary>Whether a mail can be handed over at all; while false, mails wait.</summary>
    bool IsReady { get; }

    Task SendAsync(Letter letter, CancellationToken stop);
}
