"""Expected values of DispersionTest: a Poisson regression on month and year by Newton's method, then Pearson's
chi-squared over its degrees of freedom. No use is made of the closed form of a table of independence."""
import numpy as np

CASES = {
    "seasonal": ([52, 48, 61, 70, 66, 81, 93, 88, 64, 57, 49, 45], [61, 39, 72, 55, 81, 70, 99, 120, 60, 44, 60, 38]),
    "wild": ([10, 40, 8, 60, 12, 33, 9, 71, 20, 5, 44, 13], [50, 9, 47, 11, 39, 12, 80, 10, 6, 61, 9, 40]),
    "quiet": ([100, 110, 120, 130], [51, 54, 61, 64]),
    "one month empty": ([3, 0, 5, 9, 0, 12], [6, 0, 1, 2, 4, 30]),
}


def pearson(before, after):
    before, after = np.array(before, float), np.array(after, float)
    keep = before + after > 0
    before, after = before[keep], after[keep]
    m = len(before)
    y = np.concatenate([before, after])
    x = np.zeros((2 * m, m + 1))
    for i in range(m):
        x[i, i] = x[m + i, i] = 1
    x[m:, m] = 1
    coefficients = np.concatenate([np.log((before + after) / 2), [0.]])
    for _ in range(100):
        mu = np.exp(x @ coefficients)
        coefficients += np.linalg.solve(x.T @ (mu[:, None] * x), x.T @ (y - mu))
    mu = np.exp(x @ coefficients)
    return ((y - mu) ** 2 / mu).sum() / (2 * m - (m + 1))


for name, (before, after) in CASES.items():
    print(name, pearson(before, after))
