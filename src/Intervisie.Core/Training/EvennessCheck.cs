using Intervisie.Core.Content;

namespace Intervisie.Core.Training;

/// <summary>
/// Looks over all conversations and all checks of a folder together for a pattern that gives the best answer away (NL: <i>spreidingscontrole</i>): its
/// place in the list, or its length. Practising must not become picking the long one.
/// </summary>
internal sealed class EvennessCheck(ContentFaults faults)
{
    // In percent of all questions of a kind.
    private const int LeastPerPosition = 20;
    private const int MostPerPosition = 45;
    private const int MostLongest = 40;

    // Of fewer, such as those of the one module a school wrote, one more or less tips every share.
    private const int LeastQuestions = 12;

    public void Run(IReadOnlyList<TrainingModule> modules)
    {
        Judge("alle gesprekken", [.. modules.SelectMany(module => module.Scenario.Points).Select(Question.Of)]);
        Judge("alle checks", [.. modules.SelectMany(module => module.Checks).Select(Question.Of)]);
    }

    private void Judge(string where, List<Question> questions)
    {
        if (questions.Count < LeastQuestions)
        {
            return;
        }

        JudgePositions(where, questions);
        JudgeLengths(where, questions);
    }

    private void JudgePositions(string where, List<Question> questions)
    {
        // A position that only a few questions have says nothing.
        var positions = Enumerable.Range(0, questions.Max(question => question.Lengths.Count)).Where(position => questions.Count(question => question.Lengths.Count > position) * 2 > questions.Count);

        foreach (var position in positions)
        {
            var best = questions.Where(question => question.Best == position).ToList();
            var share = best.Count * 100 / questions.Count;

            if (share is < LeastPerPosition or > MostPerPosition)
            {
                var letter = (char)('a' + position);
                Fault(share > MostPerPosition ? best[0] : MostCrowded(questions), $"Over {where} staat het beste antwoord {best.Count} van de {questions.Count} keer op plaats {letter}: {share} %. Verplaats antwoorden tot elke plaats {LeastPerPosition} tot {MostPerPosition} % heeft.");
            }
        }
    }

    private void JudgeLengths(string where, List<Question> questions)
    {
        var longest = questions.Where(question => question.Lengths[question.Best] == question.Lengths.Max()).ToList();

        if (longest.Count * 100 > questions.Count * MostLongest)
        {
            Fault(longest[0], $"Over {where} is het beste antwoord {longest.Count} van de {questions.Count} keer het langste. Dat mag hooguit {MostLongest} %: maak hier het beste korter, of een ander langer.");
        }
    }

    private static Question MostCrowded(List<Question> questions) => questions.GroupBy(question => question.Best).MaxBy(same => same.Count())!.First();

    private void Fault(Question question, string what) => faults.Add(question.Place.File, question.Place.Line, what);

    /// <summary>A decision or a check: where its best answer stands and how long each answer is, in characters.</summary>
    private sealed record Question(ContentPlace Place, int Best, IReadOnlyList<int> Lengths)
    {
        public static Question Of(DecisionPoint point) =>
            new(point.Place!, point.Choices.ToList().IndexOf(point.Best), [.. point.Choices.Select(choice => choice.Text.Length)]);

        public static Question Of(SelfCheck check) =>
            new(check.Place!, check.Options.ToList().IndexOf(check.Best), [.. check.Options.Select(option => option.Text.Length)]);
    }
}
