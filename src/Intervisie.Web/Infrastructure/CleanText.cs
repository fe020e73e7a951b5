using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ModelBinding.Binders;

namespace Intervisie.Web.Infrastructure;

/// <summary>Takes U+0000 out of what is typed: nobody types it, and PostgreSQL cannot keep it in a text.</summary>
public sealed class CleanText(IModelBinder inner) : IModelBinder
{
    public async Task BindModelAsync(ModelBindingContext bindingContext)
    {
        await inner.BindModelAsync(bindingContext);

        if (bindingContext.Result.Model is string typed && typed.Contains('\0', StringComparison.Ordinal))
        {
            bindingContext.Result = ModelBindingResult.Success(typed.Replace("\0", string.Empty, StringComparison.Ordinal));
        }
    }
}

/// <summary>Puts <see cref="CleanText"/> before every text.</summary>
public sealed class CleanTexts : IModelBinderProvider
{
    public IModelBinder? GetBinder(ModelBinderProviderContext context) =>
        context.Metadata.ModelType == typeof(string)
            ? new CleanText(new SimpleTypeModelBinder(typeof(string), context.Services.GetRequiredService<ILoggerFactory>()))
            : null;
}
