using Intervisie.Core.Deidentification;
using Intervisie.Core.Intentions;
using Intervisie.Core.Methods;

namespace Intervisie.Core.Rounds;

public sealed partial class Round
{
    /// <summary>Brings in an approved reflection; one a person.</summary>
    /// <param name="members">Those in the group now: what somebody who left wrote stands in for nobody.</param>
    /// <exception cref="RuleBrokenException">The step is over, or this person brought something in already.</exception>
    public Contribution BringIn(Guid authorId, ContributionTexts texts, IReadOnlyList<Guid> members, DateTimeOffset now)
    {
        Require(StepForm.Contribution, now, "Inbrengen kan in deze ronde niet meer. Je reflectie blijft gewoon bij jou staan; in de volgende ronde kan het weer.");

        if (_contributions.Any(c => c.AuthorId == authorId && c.WithdrawnAt is null))
        {
            throw new RuleBrokenException("Je hebt in deze ronde al een reflectie ingebracht. Neem die eerst terug als je een andere wilt delen.");
        }

        var contribution = Contribution.Of(this, authorId, texts, now);
        _contributions.Add(contribution);

        Wrote(now, allHaveWritten: members.All(m => OpenContributions.Any(c => c.AuthorId == m)));

        return contribution;
    }

    /// <summary>Takes a contribution back; whatever step it is in, nobody can read it any more.</summary>
    /// <exception cref="RuleBrokenException">It is not this person's, or was taken back before.</exception>
    public void Withdraw(Contribution contribution, Guid personId, DateTimeOffset now)
    {
        if (contribution.AuthorId != personId || contribution.WithdrawnAt is not null)
        {
            throw new RuleBrokenException("Deze inbreng kun je niet terugnemen.");
        }

        contribution.Withdraw(now);
        Version++;

        if (Takes(StepForm.Contribution, now))
        {
            MoveAtTheEnd();
        }
    }

    /// <summary>Gives or replaces the feedback on one allocated reflection.</summary>
    /// <exception cref="RuleBrokenException">The step is over, it was allocated to somebody else, or the author took it back or wants no suggestion.</exception>
    public Feedback Respond(Assignment assignment, Guid readerId, FeedbackTexts texts, DateTimeOffset now)
    {
        Require(StepForm.Feedback, now, "De tijd om feedback te geven is voorbij. Je tekst staat nog bij je concepten.");

        if (assignment.ReaderId != readerId)
        {
            throw new RuleBrokenException("Deze reflectie is aan een groepsgenoot toegewezen.");
        }

        if (OpenContributions.SingleOrDefault(c => c.Id == assignment.ContributionId) is not { } contribution)
        {
            throw new RuleBrokenException("De inbrenger heeft deze reflectie teruggenomen. Je hoeft niets meer te doen.");
        }

        if (texts.Suggestion is not null && !contribution.WantsSuggestions)
        {
            throw new RuleBrokenException("De inbrenger vroeg deze keer geen suggestie. Maak er een open vraag van, of laat hem weg.");
        }

        var feedback = assignment.Give(texts, now);
        MendBy(contribution, LeakPart.Feedback, assignment.Id, now);
        Wrote(now, allHaveWritten: AssignmentsToWrite.All(a => a.Feedback is not null));

        return feedback;
    }

    /// <summary>Says what the feedback did, names one thing to try, or both.</summary>
    /// <exception cref="RuleBrokenException">The step is over, or it is not this person's open contribution.</exception>
    public void React(Contribution contribution, Guid personId, SharedText? reply, Intention? intention, DateTimeOffset now)
    {
        Require(StepForm.Reaction, now, "De tijd om te reageren is voorbij. Een voornemen maken kan altijd nog, bij Ontwikkeling.");

        if (contribution.AuthorId != personId || contribution.WithdrawnAt is not null)
        {
            throw new RuleBrokenException("Alleen de inbrenger reageert hier, zolang de inbreng er staat.");
        }

        contribution.React(reply, intention, now);
        MendBy(contribution, LeakPart.Reply, assignmentId: null, now);
        Wrote(now, allHaveWritten: OpenContributions.All(c => c.ReactedAt is not null));
    }

    /// <summary>Looks back on the round itself, in three thumbs and a sentence for oneself.</summary>
    /// <exception cref="RuleBrokenException">The step is over.</exception>
    public Evaluation Evaluate(Guid personId, Thumbs thumbs, string? lesson, IReadOnlyList<Guid> members, DateTimeOffset now)
    {
        Require(StepForm.Evaluation, now, "Deze ronde is al afgesloten. Wat je wilt onthouden, kun je in een reflectie schrijven.");

        var before = _evaluations.SingleOrDefault(e => e.PersonId == personId);
        var evaluation = before ?? Evaluation.Of(this, personId);
        evaluation.Say(thumbs, lesson, now);

        if (before is null)
        {
            _evaluations.Add(evaluation);
        }

        Wrote(now, allHaveWritten: members.All(m => _evaluations.Any(e => e.PersonId == m)));

        return evaluation;
    }

    /// <summary>The allocations that still count: not those of a contribution that was taken back.</summary>
    public IEnumerable<Assignment> AssignmentsToWrite =>
        _assignments.Where(a => OpenContributions.Any(c => c.Id == a.ContributionId));

    /// <summary>Whether something of this form can still be sent.</summary>
    public bool Takes(StepForm form, DateTimeOffset now) => IsIn(form) && !IsDue(now);

    private void Require(StepForm form, DateTimeOffset now, string refusal)
    {
        if (!Takes(form, now))
        {
            throw new RuleBrokenException(refusal);
        }
    }
}
