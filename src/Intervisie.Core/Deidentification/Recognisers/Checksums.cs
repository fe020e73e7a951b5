namespace Intervisie.Core.Deidentification.Recognisers;

/// <summary>The checks that are built into official numbers (NL: <i>controlegetallen</i>).</summary>
internal static class Checksums
{
    /// <summary>The «elfproef» of the burgerservicenummer: weights 9 to 2 and -1, sum divisible by eleven.</summary>
    public static bool IsBsn(string written)
    {
        var digits = written.Where(char.IsAsciiDigit).Select(c => c - '0').ToArray();
        if (digits.Length != 9 || digits.All(d => d == 0))
        {
            return false;
        }

        var sum = digits.Take(8).Select((digit, index) => digit * (9 - index)).Sum() - digits[8];
        return sum % 11 == 0;
    }

    /// <summary>ISO 13616: the first four characters move to the end, letters count from ten, the remainder by 97 is one.</summary>
    public static bool IsIban(string written)
    {
        var letters = written.Where(char.IsAsciiLetterOrDigit).Select(char.ToUpperInvariant).ToArray();
        if (letters.Length is < 15 or > 34)
        {
            return false;
        }

        var remainder = 0;
        foreach (var c in letters[4..].Concat(letters[..4]))
        {
            remainder = char.IsAsciiDigit(c) ? ((remainder * 10) + (c - '0')) % 97 : ((remainder * 100) + (c - 'A' + 10)) % 97;
        }

        return remainder == 1;
    }
}
