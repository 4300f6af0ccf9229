"""Expected values of ETestTest: the double sum as it is written, pair by pair, over all counts up to 400."""
from math import sqrt

from scipy.stats import poisson


def e_test(k1, k2, n1, n2, most=400):
    rate = (k1 + k2) / (n1 + n2)

    def t(a, b):
        return abs(a / n1 - b / n2) / sqrt((a + b) / (n1 + n2)) if a + b else 0.

    p1 = [poisson.pmf(x, rate * n1) for x in range(most)]
    p2 = [poisson.pmf(x, rate * n2) for x in range(most)]
    observed = t(k1, k2)
    return sum(p1[a] * p2[b] for a in range(most) for b in range(most) if t(a, b) >= observed - 1e-10)


for case in [(25, 16, 1, 1), (6, 2, 1, 1), (0, 3, 1, 1), (20, 10, 1, 1), (86, 110, 1, 1), (30, 60, 9, 12),
             (5, 0, 2, 1), (12, 30, 3, 4)]:
    print(case, e_test(*case))
