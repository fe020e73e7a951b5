using Intervisie.Core.Schools;

namespace Intervisie.Web.Features.School;

/// <summary>How a school works with parents, to read.</summary>
public sealed record PolicyPage(Guid SchoolId, string SchoolName, bool MayEdit, IReadOnlyList<HeadingRow> Headings)
{
    /// <summary>Empty while nobody wrote the page.</summary>
    public string Owner { get; init; } = string.Empty;

    public DateTimeOffset? EditedAt { get; init; }

    public IReadOnlyList<LinkRow> Links { get; init; } = [];

    /// <summary>The day on which the contract is looked at again.</summary>
    public DateOnly? ContractReviewOn { get; init; }

    public bool IsPrimary { get; init; }

    /// <summary>None while it is empty.</summary>
    public string? AdviceHtml { get; init; }

    public required CalendarPart Calendar { get; init; }
}

/// <summary>One of the four headings.</summary>
/// <param name="Html">Made safe; none while it is empty.</param>
public sealed record HeadingRow(PolicyHeading Heading, string? Html);

/// <summary>A document of the school.</summary>
/// <param name="Address">None while it is not filled in.</param>
public sealed record LinkRow(string Title, string? Address);

/// <summary>The lines of the year calendar.</summary>
public sealed record CalendarPart(string Year, IReadOnlyList<PeriodRow> Rows)
{
    /// <summary>The numbers of the weeks in which teachers have their hands full, in order.</summary>
    public IReadOnlyList<int> BusyWeeks { get; init; } = [];
}

/// <summary>One of them.</summary>
public sealed record PeriodRow(Guid Id, ContactKind Kind, DateOnly From, DateOnly Until, string? Note, bool IsBusy, bool IsProposal)
{
    public static PeriodRow Of(ContactPeriod period) =>
        new(period.Id, period.Kind, period.From, period.Until, period.IsProposal ? null : period.Note, period.IsBusy, period.IsProposal);
}
