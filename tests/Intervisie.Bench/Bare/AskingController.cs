using System.Net;
using System.Security.Claims;
using Intervisie.Bench.Pages;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Intervisie.Bench.Bare;

/// <summary>A page for who signed in, that asks the database a number of times.</summary>
[Authorize]
public sealed class AskingController(BareText text, QueryCount queries, BareDb db) : Controller
{
    public const string Path = "/vragen";
    private const string SignInPath = "/erin";

    [HttpGet(Path)]
    public async Task<IActionResult> Index()
    {
        var owner = User.FindFirstValue(ClaimTypes.NameIdentifier);

        for (var topic = 0; topic < queries.Value; topic++)
        {
            var lines = await db.Lines.AsNoTracking().Where(l => l.Owner == owner && l.Topic == topic).ToListAsync();

            if (lines.Count == 0)
            {
                return NotFound();
            }
        }

        return View("/Bare/Page.cshtml", text);
    }

    /// <summary>Gives a cookie with about as many claims as ours.</summary>
    [AllowAnonymous, HttpPost(SignInPath)]
    public async Task<IActionResult> Create()
    {
        Claim[] claims =
        [
            new(ClaimTypes.NameIdentifier, "0"),
            new(ClaimTypes.Name, "iemand@example.org"),
            new(ClaimTypes.Email, "iemand@example.org"),
            new(ClaimTypes.GivenName, "Iemand"),
            new(ClaimTypes.Role, "Starter"),
            new("stamp", $"{Guid.NewGuid():N}"),
        ];
        await HttpContext.SignInAsync(new ClaimsPrincipal(new ClaimsIdentity(claims, "bare")));

        return NoContent();
    }

    internal static async Task<Visitor> SignInAsync(Uri site, CancellationToken stop)
    {
        var cookies = new CookieContainer();
        using var handler = new HttpClientHandler { CookieContainer = cookies };
        using var client = new HttpClient(handler);
        using var answer = await client.PostAsync(new Uri(site, SignInPath), content: null, stop);
        answer.EnsureSuccessStatusCode();

        return new Visitor(cookies.GetCookieHeader(site));
    }
}
