"""Mann-Kendall S and tie-corrected z of two series. Standard library only."""
from itertools import groupby
from math import erfc, sqrt
for v in ([3, 5, 4, 6, 6, 7, 9, 8, 10, 12], [9, 9, 8, 8, 8, 7, 3]):
    s = sum((b > a) - (b < a) for i, a in enumerate(v) for b in v[i + 1:])
    n = len(v)
    var = (n * (n - 1) * (2 * n + 5) - sum((t := len(list(g))) * (t - 1) * (2 * t + 5) for _, g in groupby(sorted(v)))) / 18
    z = (s - (s > 0) + (s < 0)) / sqrt(var)
    print(s, "%.12g %.12g" % (z, erfc(abs(z) / sqrt(2))))
