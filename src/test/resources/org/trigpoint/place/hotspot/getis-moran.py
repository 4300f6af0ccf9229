"""Local Moran's I with its conditional z, and the exact conditional permutation p of neighbour sums, for six places.
Every possible draw of neighbours is listed, so nothing here is random. Standard library only."""
from itertools import combinations, permutations
from math import dist, sqrt
P = [(10, 10), (20, 10), (40, 10), (15, 20), (30, 20), (30, 30)]
y = [2, 3, 3.2, 5, 8, 7]
n = len(y)
near = [[j for j in range(n) if j != i and dist(P[i], P[j]) <= 15] for i in range(n)]
m = sum(y) / n
d = [v - m for v in y]
m2 = sum(v * v for v in d) / n
moran, z, p = [], [], []
for i in range(n):
    k, others = len(near[i]), [d[j] for j in range(n) if j != i]
    lag = sum(d[j] for j in near[i]) / k
    moran.append(d[i] * lag / m2)
    draws = [d[i] / m2 * sum(c) / k for c in combinations(others, k)]          # the conditional distribution itself
    mean = sum(draws) / len(draws)
    sd = sqrt(sum((v - mean) ** 2 for v in draws) / len(draws))
    z.append((moran[i] - mean) / sd)
    sums = [sum(c) for c in combinations([y[j] for j in range(n) if j != i], k)]
    own = sum(y[j] for j in near[i])
    high = sum(s >= own - 1e-9 for s in sums) / len(sums)
    low = sum(s <= own + 1e-9 for s in sums) / len(sums)
    p.append(min(1, 2 * min(high, low)))
for name, row in (("I", moran), ("z", z), ("p", p)):
    print(name, ", ".join("%.12g" % v for v in row))
