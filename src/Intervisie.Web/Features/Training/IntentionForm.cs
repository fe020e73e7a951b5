using System.ComponentModel.DataAnnotations;
using Intervisie.Core.Calendar;
using Intervisie.Core.Intentions;
using Intervisie.Core.Training;
using Intervisie.Web.Infrastructure;
using Intervisie.Web.Resources;
using Microsoft.Extensions.Localization;

namespace Intervisie.Web.Features.Training;

/// <summary>The practice task made into something one is going to try, with a day to look back.</summary>
public sealed class IntentionForm : IValidatableObject
{
    private const int DaysToTry = 7;
    private const int MostDaysAhead = 366;

    [Required(ErrorMessage = "Schrijf in één zin wat je gaat proberen.")]
    [StringLength(Intention.MaxLength, ErrorMessage = "Houd het bij één zin van hooguit {1} tekens.")]
    public string? Text { get; set; }

    [Required(ErrorMessage = "Kies een dag waarop je terugkijkt.")]
    [DataType(DataType.Date)]
    public DateOnly? DueOn { get; set; }

    public static IntentionForm For(TrainingModule module, DateTimeOffset now, IStringLocalizer<Texts> text) => new()
    {
        Text = text["Ik doe de opdracht bij «{0}».", module.Title],
        DueOn = SchoolTime.DateOf(now).AddDays(DaysToTry),
    };

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        var text = validationContext.Texts();
        var today = SchoolTime.DateOf(validationContext.GetRequiredService<TimeProvider>().GetUtcNow());

        if (DueOn < today || DueOn > today.AddDays(MostDaysAhead))
        {
            yield return new ValidationResult(text["Kies een dag vanaf vandaag en binnen een jaar."], [nameof(DueOn)]);
        }
    }
}
