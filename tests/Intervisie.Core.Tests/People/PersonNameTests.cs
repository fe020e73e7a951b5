using Intervisie.Core.People;

namespace Intervisie.Core.Tests.People;

public sealed class PersonNameTests
{
    [Theory]
    [InlineData("Noor Hoekstra", "Noor", null, "Hoekstra")]
    [InlineData("  Iris  de   Ruiter ", "Iris", "de", "Ruiter")]
    [InlineData("Saar van der Meulen", "Saar", "van der", "Meulen")]
    [InlineData("Dirk in ’t Veld", "Dirk", "in ’t", "Veld")]
    [InlineData("Anne Marie van den Berg", "Anne Marie", "van den", "Berg")]
    [InlineData("Chantal de Wit-Bakker", "Chantal", "de", "Wit-Bakker")]
    [InlineData("Joost van der Meer van Dongen", "Joost", "van der", "Meer van Dongen")]
    [InlineData("Fatima El Amrani", "Fatima", "El", "Amrani")]
    [InlineData("Ana Sofia Moreira", "Ana", null, "Sofia Moreira")]
    public void A_whole_name_is_taken_apart(string whole, string given, string? particle, string family) =>
        Assert.Equal(new PersonName(given, particle, family), PersonName.Read(whole));

    [Theory]
    [InlineData("")]
    [InlineData("Noor")]
    [InlineData("Noor van der")]
    public void Without_a_surname_there_is_no_name(string whole) => Assert.Null(PersonName.Read(whole));
}
