using System.Diagnostics;

namespace Intervisie.Web.Tests.Content;

/// <summary>The program as it is started on a command line.</summary>
public sealed class CommandTests : IDisposable
{
    private readonly WritingSite _site = new();

    public void Dispose() => _site.Dispose();

    [Fact]
    public async Task Content_that_is_right_is_told_so()
    {
        var (exit, said) = await RunAsync("check-content", _site.Ours);

        Assert.Equal(0, exit);
        Assert.Contains("Geen fouten: 4 modules", said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_fault_is_named_by_file_and_line_and_the_exit_code_says_so()
    {
        Spoil();
        var (exit, said) = await RunAsync("check-content", _site.Ours);

        Assert.Equal(1, exit);
        Assert.Matches(@"modules/02-toon/module\.md:\d+: De bron «x9»", said);
        Assert.Contains("1 fout.", said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_folder_of_a_school_is_checked_beside_ours()
    {
        WritingSite.Write(Path.Combine(_site.OfSchool, "modules/01-onze-kijk/module.md"), text => text.Replace("taskMinutes:", "taskMinuten:", StringComparison.Ordinal));
        var (exit, said) = await RunAsync("check-content", _site.OfSchool);

        Assert.Equal(1, exit);
        Assert.Contains($"{_site.OfSchool}/modules/01-onze-kijk/module.md:", said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task In_Production_the_site_does_not_start_on_faulty_content()
    {
        Spoil();
        var (exit, said) = await RunAsync();

        Assert.Equal(1, exit);
        Assert.Contains("«x9»", said, StringComparison.Ordinal);
        Assert.DoesNotContain("Unhandled exception", said, StringComparison.Ordinal);
    }

    private void Spoil() =>
        WritingSite.Write(Path.Combine(_site.Ours, "modules/02-toon/module.md"), text => text.Replace("(bron:v8)", "(bron:x9)", StringComparison.Ordinal));

    private async Task<(int Exit, string Said)> RunAsync(params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", [typeof(Program).Assembly.Location, .. arguments])
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = Path.Combine(Repository.Root, "src/Intervisie.Web"),
        };
        start.Environment["ASPNETCORE_ENVIRONMENT"] = "Production";
        start.Environment["ASPNETCORE_URLS"] = "http://127.0.0.1:0";
        start.Environment["Data__Directory"] = _site.DataDirectory;
        start.Environment["Keys__Certificate"] = _site.CertificateFile;
        start.Environment["Content__Directory"] = arguments.Length > 0 ? Path.Combine(Repository.Root, "content") : _site.Ours;

        using var process = Process.Start(start)!;
        var said = await Task.WhenAll(process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.WaitForExitAsync();

        return (process.ExitCode, string.Concat(said));
    }
}
