using FsCheck;
using FsCheck.Fluent;

namespace Intervisie.Core.Tests.Deidentification;

/// <summary>Texts of pieces that mean something to the engine, mixed with random characters, halves of characters and separators.</summary>
internal static class RandomText
{
    private static readonly string[] Pieces =
    [
        "Emma", "emma", "de Vries", "Roos", "roos", "Wil", "Otis", "Jelle Hoekstra", "moeder", "van", "juf", "in", "uit", "obs", "De Klimop", "K.", "V.", "heet", "zei", "een",
        "mevr.", "'s", "’s", "06-23114577", "0", "12", "3-9-2017", "12 november", "mei", "a@b.nl", "www.x.nl", "@xx", "3991 AB", "Lindelaan 14", "6b", "999995534", "91 jaar oud",
        "[leerling]", "[leerling 2]", "[", "]", "begin november", ".", ",", ":", "'", "\n", "(", ")", "-", "?", "\u0301", "\u200B", "\ud83d", "\ude00", "😀", "ﬀ", "İ", "ß", "\uFFFC", "\0", "𠮷", "College",
        "noemt", "kiezel", "Th.", "xx", "Getal", "&", "Ruimte", "Kromme Geer 17-B", "e\u0301", "Zoe\u0308", "👩🏽\u200D🏫",
    ];

    public static readonly Gen<string> Texts =
        from pieces in Gen.ListOf(Gen.OneOf(Gen.Elements(Pieces), Gen.Choose(0, char.MaxValue).Select(c => ((char)c).ToString())))
        from separators in Gen.ListOf(Gen.Elements(" ", " ", " ", ""), pieces.Count)
        select string.Concat(pieces.Zip(separators, (p, s) => p + s));
}
