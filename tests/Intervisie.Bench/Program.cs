using System.Globalization;
using Intervisie.Bench;
using Intervisie.Bench.Deidentification;
using Intervisie.Bench.Pages;

CultureInfo.DefaultThreadCurrentCulture = CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;

return await Arguments.For(new PagesBench(), new WeightBench(), new DeidentifyBench()).Parse(args).InvokeAsync();
