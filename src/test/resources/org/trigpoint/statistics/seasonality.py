"""Expected values of SeasonalityTest, by numpy and scipy.

Two-way analysis of variance without replication of square roots, and the same less a drift: the slope of the
yearly means (numpy.polyfit), a twelfth of it a month.
"""
import numpy as np
from scipy.stats import f


def season(years):
    years = np.array(years, float)
    k = len(years)
    ages = np.arange(12) - 5.5

    def drift(x):
        return np.polyfit(np.arange(k), x.mean(axis=1), 1)[0] / 12 * ages

    def p(x, off):
        rest = x - x.mean(axis=0) - x.mean(axis=1, keepdims=True) + x.mean()
        noise = max((rest ** 2).sum() / (11 * (k - 1)), .25 / (365.25 / 12))
        between = k * ((x.mean(axis=0) - off - x.mean()) ** 2).sum() / 11
        return f.sf(between / noise, 11, 11 * (k - 1))

    roots = np.sqrt(years)
    rates = years.mean(axis=0) - drift(years)
    share = rates / rates.mean()
    return {"p": max(p(roots, 0), p(roots, drift(roots))), "as it is": p(roots, 0), "high": int(rates.argmax()),
            "above": share.max() - 1, "low": int(rates.argmin()), "below": 1 - share.min()}


ONE = [21.3, 22.1, 23.9, 25.2, 24.8, 22.6, 22.0, 20.9, 19.8, 19.1, 18.2, 20.4]
NEXT = [18.4, 19.9, 20.1, 22.7, 21.5, 19.6, 19.2, 18.8, 16.9, 16.2, 15.6, 17.5]
SWING = [[1.2, .9, 1.1, 1.4, .8, 1.0, 1.3, .7, 1.1, .9, 1.2, 1.0],
         [.8, 1.3, 1.0, .9, 1.2, 1.1, .7, 1.2, .9, 1.3, .8, 1.1]]
# three years of nothing but growth, 3% a month with a wobble
GROWTH = [[20 * 1.03 ** (12 * y + m) + (.4 if (5 * y + 3 * m) % 4 < 2 else -.4) for m in range(12)] for y in range(3)]

if __name__ == "__main__":
    np.set_printoptions(precision=12)
    for name, years in {"season": [ONE, NEXT], "turned": [NEXT, ONE], "swing": SWING, "growth": GROWTH}.items():
        print(name, season(years))
