namespace Intervisie.Core.Mail;

/// <summary>A mail as it leaves: to whom, under which Message-ID, the words, and in which language.</summary>
/// <param name="MessageKey">Left part of the Message-ID, the same for every attempt.</param>
/// <param name="Words">In Dutch; the paper it is written on looks them up in the language.</param>
/// <param name="Path">Where the link leads, from the root of the site.</param>
/// <param name="Language">What the receiver chose, two letters; Dutch when null.</param>
public sealed record Letter(string MessageKey, string Address, MailWords Words, string Path, string? Language)
{
    /// <summary>What stands in the place of the sentence, such as the name of a school; never a person's.</summary>
    public string? Detail { get; init; }
}
