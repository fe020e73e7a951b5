using System.ComponentModel.DataAnnotations;
using System.Reflection;
using System.Text.RegularExpressions;
using Intervisie.Core.Mail;
using Intervisie.Core.Methods;
using Intervisie.Core.People;
using Intervisie.Core.People.Import;
using Intervisie.Core.Reflections;
using Intervisie.Core.Schools;
using Intervisie.Core.Skills;
using Intervisie.Core.Training;
using Intervisie.Web.Features.Administration;
using Intervisie.Web.Features.Drafts;
using Intervisie.Web.Features.Errors;
using Intervisie.Web.Features.Reflections;
using Intervisie.Web.Features.School;
using Intervisie.Web.Jobs;

namespace Intervisie.Web.Tests.Localisation;

/// <summary>Sentences that are looked up by a variable: where they come from, and the look-ups that stand for them.</summary>
/// <param name="Lookups">«Folder: expression», as in «Growth: skill.Title» for <c>T[skill.Title]</c> in Features/Growth.</param>
/// <param name="MayStayDutch">Prose of the content: shown in Dutch, and marked so, where there is no English.</param>
internal sealed record TextSource(Func<IEnumerable<string>> Sentences, string[] Lookups, bool MayStayDutch = false);

/// <summary>Every Dutch sentence that is looked up on its way to the screen or into a mail.</summary>
internal static partial class UsedTexts
{
    private static readonly string Content = Path.Combine(Repository.Root, "content");
    private static readonly Lazy<MethodLibrary> Methods = new(() => MethodLibrary.Load(Path.Combine(Content, "methods")));
    private static readonly Lazy<TrainingLibrary> Modules = new(() => TrainingLibrary.Load(Content));
    private static readonly Lazy<SkillFramework> Skills = new(() => SkillFramework.Load(Path.Combine(Content, SkillFramework.FileName)));
    private static readonly Lazy<NationalNumbers> Numbers = new(() => NationalNumbers.Load(Content));
    private static readonly Lazy<LearningPaths> Paths = new(() => LearningPaths.Load(Content));

    public static readonly IReadOnlyList<TextSource> Sources =
    [
        new(
            () => ReflectionTemplate.Brief.Fields.SelectMany(f => new[] { f.Label, f.Hint }.Concat(ReflectionTemplate.ChoicesOf(f.Key))),
            ["Reflections: row.Label", "Reflections: answer.Label", "Reflections: field.Label", "Reflections: field.Hint", "Reflections: option", "Reflections: word", "Shared: field.Label", "Shared: text.Label"]),
        new(() => ShownField.LabelOf(null!, Reflection.QuestionKey) is var question ? [question] : [], []),
        new(() => WritingPage.RolesFor(chosen: null).Select(r => r.Text).Append(RosterRowForm.SomebodyElse), ["Reflections: role.Text", "Reflections: name.Role", "TakeAlong: name.Role"]),
        new(() => FeedbackLens.All.Select(l => l.Label), ["Reflections: lens.Label", "Shared: Model.Lenses[0]", "Shared: Model.Lenses[1]"]),
        new(() => SentencesIn("Intervisie.Core/Rounds/FeedbackHint.cs"), ["Feedback: Model.Hint.Format"]),
        new(() => SentencesIn("Intervisie.Core/Rounds/Feedback.Reading.cs"), ["Contributions: part.Label", "Contributions: field.Label"]),
        new(() => ErrorPages().SelectMany(p => new[] { p.Title, p.Sentence }), ["Errors: Model.Title", "Errors: Model.Sentence"]),
        new(
            () => Methods.Value.Methods.SelectMany(m => m.Steps.Select(s => s.Title).Append(m.Title)),
            [
                "Rounds: guide.Title", "Rounds: method.Title", "Rounds: step.Title", "Rounds: Model.Title", "Groups: round.Step", "Groups: round.Title",
                "Reflections: shared.Round", "Reflections: round.Title",
            ]),
        new(
            () => Methods.Value.Methods.SelectMany(m => m.Steps).SelectMany(s => new[] { s.Instruction, s.Do, s.Dont }),
            ["Rounds: guide.Instruction", "Rounds: guide.Do", "Rounds: guide.Dont"],
            MayStayDutch: true),
        new(
            () => Skills.Value.Skills.Select(s => s.Title).Concat(Skills.Value.Levels.Select(l => l.Label)),
            [
                "Growth: Model.Questions[i].Title", "Growth: anchor.Label", "Growth: Model.Title", "Growth: level.Label", "Growth: moment.Level",
                "Shared: skill.Title", "Shared: skill.Level", "Training: s",
            ]),
        new(
            () => Skills.Value.Skills.SelectMany(s => s.Anchors.Append(s.Summary)),
            ["Growth: Model.Questions[i].Summary", "Growth: anchor.Text", "Shared: skill.Anchor"],
            MayStayDutch: true),
        new(
            () => Modules.Value.Modules.SelectMany(m => m.Sections).Select(s => s.Title),
            ["Training: part.Title", "Training: Model.Title", "Training: next", "Training: next.Title", "Training: next.Section", "Training: Model.SectionTitle", "Today: progress.Next!.Title"]),
        new(() => new[] { "reflectie", "vraag", "feedback", "reactie", "evaluatie", "voornemen", "momentopname", "ouderbeleid", "herkenbaar" }.Select(kind => new DraftRow($"{kind}:1", default).Kind), ["Drafts: row.Kind"]),
        new(() => SentencesIn("Intervisie.Web/Infrastructure/KeptWords.cs").Concat(["Mijn vraag"]), ["Shared: words.Label"]),
        new(() => LiteralsIn("Intervisie.Core/Training/Meter.cs"), ["Training: meter.Name", "Training: meter.Sentence"]),
        new(
            () => JobSchedule.Plan.Jobs.Select(j => JobWords.TitleOf(j.Name)).Concat(Enum.GetValues<JobState>().Select(JobWords.Of)),
            ["Administration: JobWords.TitleOf(job.Name)", "Administration: JobWords.Of(job.State)"]),
        new(() => Enum.GetValues<MailKind>().Select(MailWords.For).SelectMany(w => new[] { w.Subject, w.Sentence, w.LinkText }),
            ["Infrastructure: letter.Words.Subject", "Infrastructure: letter.Words.Sentence", "Infrastructure: letter.Words.LinkText"]),
        new(() => Refusals(), ["Infrastructure: rule.Format"]),
        new(() => [ShownName.FormerMember.Text], ["Infrastructure: name.Text"]),
        new(Annotations, []),
        new(() => Numbers.Value.All.SelectMany(n => new[] { n.Name, n.Reachable, n.Purpose }), ["Safety: number.Name", "Safety: number.Reachable", "Safety: number.Purpose"]),
        new(
            () => Paths.Value.All.SelectMany(p => p.Steps.Select(s => s.When).Append(p.Title).Append(p.Why)),
            ["Training: route.Title", "Training: route.Why", "Training: Model.Why", "Training: step.When", "Today: path.Why"]),

        new(
            () => LiteralsIn("Intervisie.Web/Features/School/SchoolWords.cs"),
            [
                "School: SchoolWords.Of(row.Heading)", "School: SchoolWords.ExplanationOf(row.Heading)", "School: SchoolWords.Of(heading)",
                "School: SchoolWords.ExplanationOf(heading)", "School: SchoolWords.ExplanationOf(PolicyHeading.Structure)", "School: SchoolWords.ExplanationOf(PolicyHeading.Culture)",
                "School: SchoolWords.ExplanationOf(PolicyHeading.Willingness)", "School: SchoolWords.ExplanationOf(PolicyHeading.Skills)",
                "School: SchoolWords.Of(answer)", "School: SchoolWords.Of(Model.Form.Answers[line.Key]!.Value)",
            ]),
        new(() => LiteralsIn("Intervisie.Web/Infrastructure/ContactWords.cs"), ["School: ContactWords.Of(k)", "School: ContactWords.Of(row.Kind)", "Today: ContactWords.Of(p.Kind)"]),
        new(
            () => PromiseLine.All.SelectMany(l => new[] { l.Promise, l.Ask }).OfType<string>(),
            ["TakeAlong: answer.Promise", "School: line.Promise", "School: row.Promise", "School: ask", "School: Model.Promise", "School: Model.Line.Promise"]),
        new(() => SentencesIn("Intervisie.Web/Features/School/SchoolController.cs"), ["School: step.Title", "School: step.Note"]),
        new(() => TeamCardPage.Steps.Select(s => s.Sentence), ["School: step.Sentence"]),
        new(() => ["Ouderbeleid", "Afspraken tussen school en ouders (home-school contract)", "Klachtenregeling"], ["School: link.Title"]),
        new(() => SentencesIn("Intervisie.Web/Features/School/PolicyEditController.cs"), ["School: part.Title"]),
        new(
            () => Enum.GetValues<Role>().Select(RoleWords.Of),
            [
                "People: role.Word", "People: word", "People: invitation.Role", "People: RoleWords.Of(role)", "People: RoleWords.Of(part.Role)", "People: RoleWords.Of(colleague.Role)",
                "People: RoleWords.Of(form.Role!.Value)", "Welcome: invited.Role", "Welcome: Model.Role", "TakeAlong: RoleWords.Of(part.Role)",
            ]),
        new(
            () => SentencesIn("Intervisie.Core/Data/TakeAlong.cs"),
            ["TakeAlong: part.Label", "TakeAlong: words.Label", "TakeAlong: contribution.Round", "TakeAlong: gift.Round", "TakeAlong: skill.Title", "TakeAlong: skill.Level", "TakeAlong: skill.Anchor", "TakeAlong: title"]),
        new(() => LiteralsIn("Intervisie.Web/Features/Visibility/VisibilityPage.cs"), ["Visibility: row.What", "Visibility: row.Group", "Visibility: row.Coach", "Visibility: row.Leader", "Visibility: row.Administrator"]),

        // Only asks whether there is a translation, of what is looked up beside it.
        new(() => [], ["Infrastructure: words"]),
    ];

    /// <summary>What stands between the quotes of a look-up.</summary>
    public static IEnumerable<string> Literal => Looking().SelectMany(file => LiteralLookup().Matches(file.Text)).Select(m => Regex.Unescape(m.Groups["said"].Value));

    /// <summary>The look-ups by a variable, as «Folder: expression».</summary>
    public static IEnumerable<string> ByVariable => Looking().SelectMany(file => VariableLookupsIn(file.Folder, file.Text)).Distinct(StringComparer.Ordinal);

    public static IEnumerable<string> Required => Literal.Concat(Sources.Where(s => !s.MayStayDutch).SelectMany(s => s.Sentences()));

    public static IEnumerable<string> All => Literal.Concat(Sources.SelectMany(s => s.Sentences()));

    public static IEnumerable<string> VariableLookupsIn(string folder, string text) => VariableLookup().Matches(text).Select(m => $"{folder}: {m.Groups["said"].Value}");

    /// <summary>Sentences that go into a form's errors as they are.</summary>
    public static IEnumerable<string> BareMessagesIn(string text) => BareMessage().Matches(text).Select(m => m.Groups["said"].Value);

    /// <summary>Pages of Development stay Dutch: who works on the site reads the code, and its texts are Dutch.</summary>
    public static IEnumerable<(string Folder, string Text)> Looking() =>
        from file in SourcesIn("Intervisie.Web")
        where !file.Path.Contains("/Features/Development/", StringComparison.Ordinal) && !file.Path.EndsWith("/_Cast.cshtml", StringComparison.Ordinal)
        where file.Path.EndsWith(".cshtml", StringComparison.Ordinal) || LooksUp().IsMatch(file.Text)
        select (file.Path.Split("/Features/") is [_, var feature] ? feature.Split('/')[0] : "Infrastructure", file.Text);

    private static IEnumerable<(string Path, string Text)> SourcesIn(string project) =>
        from path in Directory.EnumerateFiles(Path.Combine(Repository.Root, "src", project), "*.cs*", SearchOption.AllDirectories)
        let file = path.Replace('\\', '/')
        where !file.Contains("/obj/", StringComparison.Ordinal) && !file.Contains("/bin/", StringComparison.Ordinal) && !file.EndsWith("proj", StringComparison.Ordinal)
        select (file, Comment().Replace(File.ReadAllText(path), string.Empty));

    private static IEnumerable<string> LiteralsIn(string file) =>
        StringLiteral().Matches(Comment().Replace(File.ReadAllText(Path.Combine(Repository.Root, "src", file)), string.Empty)).Select(m => Regex.Unescape(m.Groups["said"].Value));

    private static IEnumerable<string> SentencesIn(string file) => LiteralsIn(file).Where(l => Sentence().IsMatch(l));

    /// <summary>In Core a file that refuses holds no other whole sentences than its refusals.</summary>
    private static IEnumerable<string> Refusals() =>
        from file in SourcesIn("Intervisie.Core").Concat(SourcesIn("Intervisie.Web"))
        where file.Text.Contains("new RuleBrokenException(", StringComparison.Ordinal)
        from sentence in SentencesIn(Path.GetRelativePath(Path.Combine(Repository.Root, "src"), file.Path))
        select sentence;

    private static IEnumerable<ErrorPage> ErrorPages() => new[] { 400, 401, 403, 404, 429, 500 }.Select(code => new ErrorPage(code, string.Empty, []));

    private static IEnumerable<string> Annotations() =>
        from type in typeof(Program).Assembly.GetTypes()
        where type.Namespace?.StartsWith("Intervisie.Web.Features", StringComparison.Ordinal) == true && !type.Namespace.EndsWith(".Development", StringComparison.Ordinal)
        from property in type.GetProperties()
        from rule in property.GetCustomAttributes<ValidationAttribute>()
        where rule.ErrorMessage is not null
        select rule.ErrorMessage;

    [GeneratedRegex(@"IStringLocalizer<Texts>|validationContext\.Texts\(\)", RegexOptions.None, matchTimeoutMilliseconds: 5000)]
    private static partial Regex LooksUp();

    [GeneratedRegex(@"\b(?:T|text)\[\s*""(?<said>(?:[^""\\]|\\.)*)""", RegexOptions.None, matchTimeoutMilliseconds: 5000)]
    private static partial Regex LiteralLookup();

    [GeneratedRegex(@"\b(?:T|text)\[(?!\s*"")(?<said>(?:[^\[\],]|\[[^\]]*\])+)", RegexOptions.None, matchTimeoutMilliseconds: 5000)]
    private static partial Regex VariableLookup();

    [GeneratedRegex(@"(?:AddModelError\([^;]*?,|ValidationResult\(|yield return new\()\s*\$?""(?<said>[^""]* [^""]*)""", RegexOptions.None, matchTimeoutMilliseconds: 5000)]
    private static partial Regex BareMessage();

    [GeneratedRegex(@"(?<![@$])""(?<said>(?:[^""\\\n]|\\.)*)""", RegexOptions.None, matchTimeoutMilliseconds: 5000)]
    private static partial Regex StringLiteral();

    [GeneratedRegex(@"^[\p{Lu}‘].* .*$", RegexOptions.None, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Sentence();

    [GeneratedRegex(@"^\s*//.*$", RegexOptions.Multiline, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Comment();
}
