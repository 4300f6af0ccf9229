"""Kernel density of 200 weighted points at the centres of 250 m cells. Run in this folder: python3 density.py

The Gaussian is scipy's own gaussian_kde: the points are turned about their middle by 0, 90, 180 and 270 degrees, so that
their covariance is the same in every direction and scipy's kernel is round. The quartic (Silverman 1986, eq. 4.5) is worked
out from all distances at once. Both times the total weight, since scipy's density sums to 1."""
import numpy as np
from scipy.spatial.distance import cdist
from scipy.stats import gaussian_kde

rng = np.random.default_rng(20132)
arm = np.round(np.vstack([rng.normal(0, 400, (40, 2)), rng.uniform(-3000, 3000, (10, 2))]), 1)
middle = np.array([457000.0, 304500.0])
turned = [arm, arm[:, ::-1] * [-1, 1], -arm, arm[:, ::-1] * [1, -1]]
points = middle + np.vstack(turned)
weights = np.tile(rng.integers(1, 60, 50) / 4, 4)
np.savetxt("density-points.csv", np.column_stack([points, weights]), "%.2f", ",", header="easting,northing,weight",
           comments="")

cells = np.array([(x, y) for y in np.arange(300125, 309000, 250.0) for x in np.arange(452625, 461500, 250.0)])
spread = np.cov(points.T, aweights=weights)
assert abs(spread[0, 1]) < 1e-6 and np.isclose(spread[0, 0], spread[1, 1], rtol=1e-12)
h = 600.0
gauss = weights.sum() * gaussian_kde(points.T, h / np.sqrt(spread[0, 0]), weights)(cells.T)
u = cdist(cells, points, "sqeuclidean") / 900.0 ** 2
quartic = (3 / np.pi / 900.0 ** 2 * np.where(u < 1, (1 - u) ** 2, 0)) @ weights
np.savetxt("density-cells.csv", np.column_stack([cells, quartic, gauss]), ["%.1f", "%.1f", "%.17g", "%.17g"], ",",
           header="easting,northing,quartic_900,gaussian_600", comments="")
