namespace Intervisie.Core.Privacy;

/// <summary>How long things are kept (NL: <i>bewaartermijn</i>): what the code does; where the plan of domain §9.3 asks for less, that is said.</summary>
internal static class Kept
{
    public const string WithAccount = "until the account is erased, thirty days after leaving the last school";
    public const string WithBothAccounts = "until the account of either is erased";
    public const string WithSchool = "as long as the school takes part";
    public const string UntilChanged = "until the school changes it";
    public const string WithGroup = "as long as the group; the plan's ninety days after closing are not built yet";
    public const string WithOwner = "until its owner deletes it, at the latest with the account";
    public const string Original = "until its owner deletes it; a shared one until fourteen days after its round closed, then the approved text stands in its place; at the latest with the account";
    public const string UntilJuly = "until 31 July at the latest, or until its owner deletes it";
    public const string WithAuthor = "until the account of its author is erased; the plan's ninety days after closing are not built yet";
    public const string WithContribution = "as long as the contribution it is about; without a name once the account of its giver is erased";
    public const string Answered = "thirty days after it was answered, taken back or ended; at the latest with the account of who was invited";
    public const string Draft = "until it is sent or thrown away; a second version thirty days, what is left of a sent one seven; at the latest with the account";
    public const string Sent = "thirty days after sending; at the latest with the account";
    public const string Week = "seven days";
    public const string Installation = "as long as the installation";
}
