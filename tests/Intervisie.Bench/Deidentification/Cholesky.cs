namespace Intervisie.Bench.Deidentification;

/// <summary>Solves a system of linear equations whose matrix is symmetric and positive definite.</summary>
internal static class Cholesky
{
    public static double[] Solve(double[,] matrix, double[] right)
    {
        var lower = Decompose(matrix);
        var size = right.Length;
        var half = new double[size];
        for (var i = 0; i < size; i++)
        {
            half[i] = (right[i] - Enumerable.Range(0, i).Sum(k => lower[i, k] * half[k])) / lower[i, i];
        }

        var solution = new double[size];
        for (var i = size - 1; i >= 0; i--)
        {
            solution[i] = (half[i] - Enumerable.Range(i + 1, size - i - 1).Sum(k => lower[k, i] * solution[k])) / lower[i, i];
        }

        return solution;
    }

    private static double[,] Decompose(double[,] matrix)
    {
        var size = matrix.GetLength(0);
        var lower = new double[size, size];
        for (var i = 0; i < size; i++)
        {
            for (var j = 0; j <= i; j++)
            {
                var sum = matrix[i, j];
                for (var k = 0; k < j; k++)
                {
                    sum -= lower[i, k] * lower[j, k];
                }

                lower[i, j] = i == j ? Math.Sqrt(sum) : sum / lower[j, j];
            }
        }

        return lower;
    }
}
