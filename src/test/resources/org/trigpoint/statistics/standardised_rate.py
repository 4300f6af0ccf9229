"""Expected values of StandardisedRateTest: Dobson's interval from the exact limits of the total (SciPy)."""
import numpy as np
from scipy.stats import chi2, norm


def byar(x, z):
    return x * (1 - 1 / (9 * x) - z / (3 * x ** .5)) ** 3, (x + 1) * (1 - 1 / (9 * (x + 1)) + z / (3 * (x + 1) ** .5)) ** 3


def standardised(x, n, w, per):
    x, n, w = (np.array(v, float) for v in (x, n, w))
    w = w / w.sum()
    rate, variance, total = (w * x / n).sum(), (w ** 2 * x / n ** 2).sum(), x.sum()
    low, high = byar(total, norm.isf(.025))
    stretch = (variance / total) ** .5
    return rate * per, (rate + stretch * (low - total)) * per, (rate + stretch * (high - total)) * per


print(*map(float, standardised([2, 7, 13, 25], [5100, 7300, 6050, 2480], [16000, 25000, 30000, 29000], 100_000)))
print(*map(float, standardised([0, 3, 7], [900, 1400, 800], [1, 1, 1], 1000)))
