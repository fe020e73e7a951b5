namespace Intervisie.Core.Mail;

/// <summary>A mail as it leaves: to whom, under which Message-ID, and the words.</summary>
/// <param name="MessageKey">Left part of the Message-ID, the same for every attempt.</param>
/// <param name="Path">Where the link leads, from the root of the site.</param>
public sealed record Letter(string MessageKey, string Address, MailWords Words, string Path);
