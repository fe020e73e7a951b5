namespace Intervisie.Web.Infrastructure;

/// <summary>Every error is a page in the reader's language with a reference number, never a stack trace; every empty refusal gets its page too.</summary>
public static class ErrorPages
{
    public static void UseErrorPages(this WebApplication app)
    {
        app.UseExceptionHandler("/fout/500");
        app.UseStatusCodePagesWithReExecute("/fout/{0}");
    }
}
