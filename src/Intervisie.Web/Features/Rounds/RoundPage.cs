using Intervisie.Core.People;
using Intervisie.Core.Rounds;
using Intervisie.Web.Infrastructure.TagHelpers;

namespace Intervisie.Web.Features.Rounds;

/// <summary>A round as one of its group sees it.</summary>
public sealed record RoundPage(Guid Id, string Title, string GroupName, IReadOnlyList<StripStep> Steps)
{
    public required RoundMoments Moments { get; init; }

    /// <summary>What this reader can do now; nothing for a facilitator.</summary>
    public required IReadOnlyList<TaskRow> Tasks { get; init; }

    /// <summary>Whose turn it is, as it stands in a sentence.</summary>
    public required string? Turn { get; init; }

    public required StepGuide? Guide { get; init; }

    public required IReadOnlyList<SharerRow> Sharers { get; init; }

    public required ThumbTally? Tally { get; init; }

    /// <summary>How far each member is; for the facilitator alone.</summary>
    public required IReadOnlyList<StateRow> States { get; init; }

    /// <summary>Texts that are hidden because somebody saw a name in them; for the facilitator alone.</summary>
    public required int Hidden { get; init; }

    public required MethodText? Method { get; init; }
}

/// <summary>The moments that need a sentence.</summary>
/// <param name="Opens">Set while it is planned.</param>
/// <param name="Closes">End of the step it stands in.</param>
/// <param name="MovesEarly">Everybody has written, and it goes on then.</param>
/// <param name="WaitsUntil">Nobody had brought anything in; until when it waits.</param>
public sealed record RoundMoments(
    DateTimeOffset? Opens, DateTimeOffset? Closes, DateTimeOffset? MovesEarly, DateTimeOffset? WaitsUntil, DateTimeOffset? Closed, bool IsCancelled);

/// <summary>One thing to do, and where.</summary>
public sealed record TaskRow(string Title, string? Note, string Link, bool IsTurn, string Status);

/// <summary>How the step works: what to do, what helps, what does not.</summary>
public sealed record StepGuide(string Title, string Instruction, string Do, string Dont);

/// <summary>How the whole method works.</summary>
/// <param name="Html">From our own content, safe to show as it is.</param>
public sealed record MethodText(string Title, string Html);

/// <summary>Somebody who brought something in.</summary>
/// <param name="Link">The way to the text; none while this reader may not see it.</param>
public sealed record SharerRow(ShownName Name, bool IsMine, Guid? Link, bool HasFeedback);

/// <summary>How far one member is; that something was written, never what.</summary>
public sealed record StateRow(ShownName Name, string Contribution, string Feedback, string Reaction, string Evaluation);
