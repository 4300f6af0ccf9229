"""Expected values of CountChangesTest, from SciPy's distributions: python3 count_changes.py > count-changes.csv"""
from math import inf, nan, sqrt

from scipy.stats import beta, binom, norm

CASES = [  # before, after, exposure before, exposure after, dispersion
    (212, 239, 1, 1, 1), (86, 110, 1, 1, 1), (16, 25, 1, 1, 1), (333, 306, 1, 1, 1), (40, 25, 1, 1, 1),
    (592, 578, 1, 1, 1), (30, 60, 9, 12, 1), (26913, 23034, 1, 1, 12.5), (33718, 25474, 1, 1, 40),
    (2076, 1191, 1, 1, 9.75), (4957, 3761, 1, 1, 30), (4740, 3601, 1, 1, 300), (0, 7, 1, 1, 1.5), (7, 0, 1, 1, 1.5),
    (0, 1, 1, 1, 1), (1, 1, 1, 1, 2), (3, 100000, 1, 1, 1), (137, 231, 1, 1, 2.25), (8610, 7262, 12, 10, 3),
    (1000000, 1000000, 3, 4, 1), (5, 5, 1, 1, 1), (10470, 10035, 365, 365, 4.5), (20, 60, 1, 4, 1.2),
]


def compare(a, b, ta, tb):
    n, k = a + b, ta / tb
    p = min(1, 2 * min(binom.cdf(b, n, tb / (ta + tb)), binom.sf(b - 1, n, tb / (ta + tb))))
    low = beta.ppf(.025, b, a + 1) if b else 0
    high = beta.isf(.025, b + 1, a) if a else 1
    return (b / a * k if a else inf, low / (1 - low) * k, high / (1 - high) * k if a else inf, p)


print("before,after,exposure_before,exposure_after,dispersion,ratio,low,high,p,adjusted_p")
for a, b, ta, tb, phi in CASES:
    ratio, low, high, p = compare(a, b, ta, tb)
    adjusted = min(1, 2 * norm.sf(norm.isf(p / 2) / sqrt(phi)))
    print(a, b, ta, tb, phi, *(("Infinity" if v == inf else repr(float(v))) for v in (ratio, low, high, p, adjusted)),
          sep=",")
