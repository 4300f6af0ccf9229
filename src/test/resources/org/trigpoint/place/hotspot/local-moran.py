"""Local Moran's I of 240 places under three neighbourhoods, with the z of conditional randomisation, by numpy and scipy.
Run in this folder: python3 local-moran.py > local-moran.csv

I by Anselin (1995), eq. 12, with weights that sum to 1 in each row; its mean and variance with the own value kept by
Sokal, Oden and Thomson (1998), appendix. Each variance is held against that of the sum of k values drawn without
replacement from the others, which is the same thing said another way."""
import numpy as np
from scipy.spatial import cKDTree
from scipy.stats import norm

rng = np.random.default_rng(20131)
where = np.round(rng.uniform([440000, 300000], [450000, 308000], (236, 2)), 1)
where = np.vstack([where, where[:2], [[445000, 304000], [445000, 304900]]])          # two places share their spot
values = rng.negative_binomial(2, .15, 240).astype(float)
values[rng.choice(240, 40, replace=False)] = 0
values[:20] += .25                                                                 # not all are whole numbers
n = len(values)
d = values - values.mean()
m2 = (d ** 2).mean()
tree = cKDTree(where)


def moran(neighbours):
    i_, z_ = np.full(n, np.nan), np.full(n, np.nan)
    for i, near in enumerate(neighbours):
        k = len(near)
        if k == 0:
            continue
        i_[i] = d[i] / m2 * d[near].mean()
        mean = -d[i] ** 2 / ((n - 1) * m2)
        variance = (d[i] / m2) ** 2 * n / (n - 2) * (1 / k - 1 / (n - 1)) * (m2 - d[i] ** 2 / (n - 1))
        others = np.delete(d, i)
        drawn = (d[i] / m2 / k) ** 2 * k * others.var() * (n - 1 - k) / (n - 2)
        assert np.isclose(variance, drawn, rtol=1e-9)
        z_[i] = (i_[i] - mean) / np.sqrt(variance)
    return i_, z_


def band(metres):
    return [np.array(sorted(set(near) - {i}), dtype=int) for i, near in enumerate(tree.query_ball_point(where, metres))]


def nearest(k):
    """of places equally far, those that come first"""
    far, found = tree.query(where, k + 3)
    return [np.array([j for _, j in sorted(zip(far[i], found[i])) if j != i][:k]) for i in range(n)]


columns = []
for neighbours in (band(700), band(1500), nearest(7)):
    i_, z_ = moran(neighbours)
    columns += [i_, z_, 2 * norm.sf(np.abs(z_))]
print("easting,northing,value," + ",".join("%s_%s" % (c, name) for name in ("band_700", "band_1500", "nearest_7")
                                          for c in ("i", "z", "p")))
for row in np.column_stack([where, values] + columns):
    print(",".join(repr(float(v)) for v in row))
