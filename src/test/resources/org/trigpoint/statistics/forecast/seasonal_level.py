"""Expected values of ForecastTest: the same model worked out as one large normal distribution of past and future, the
flat prior of the level as a very wide one, conditioned in one step (NumPy)."""
import numpy as np
from scipy.stats import multivariate_normal, norm

SERIES = [41, 38, 52, 60, 66, 71, 80, 77, 58, 49, 40, 36, 47, 35, 50, np.nan, 70, 82, 75, 88, 66, 51, 39, 44, 50, 41, 61]
AHEAD = 9
WIDE = 1e6


def predict(series, ahead):
    y = np.array(series, float)
    n = len(y)
    t = np.arange(1, n + ahead + 1)
    past = np.flatnonzero(~np.isnan(y))
    z = np.sqrt(y[past] + 3 / 8)
    future = np.arange(n, n + ahead)
    logs, moments, months = [], [], []
    for wandering in (0, .01, .03, .1, .3, 1):
        for season in (0, .1, .3, 1, 3, 10):
            for noise in (.25, .375, .5625, 1, 2, 4, 8, 16, 32):
                apart = t[:, None] - t[None, :]
                shape = (np.cos(2 * np.pi * apart / 12) + (apart % 12 == 0) - 1 / 12) / 2
                c = wandering * np.minimum(t[:, None], t[None, :]) + season * shape + np.eye(len(t))
                c = c * noise + WIDE
                cpp, cfp = c[np.ix_(past, past)], c[np.ix_(future, past)]
                gain = np.linalg.solve(cpp, cfp.T).T
                m = gain @ z
                v = c[np.ix_(future, future)] - gain @ cfp.T
                logs.append(multivariate_normal(np.zeros(len(past)), cpp).logpdf(z))
                moments.append((m @ m + np.trace(v) - 3 / 8 * ahead, 2 * (v * v).sum() + 4 * m @ v @ m))
                months.append(m * m + np.diag(v) - 3 / 8)
    w = np.exp(np.array(logs) - max(logs))
    w /= w.sum()
    return w, np.array(moments), np.array(months)


def quantile(w, moments, p):
    mean, deviation = moments[:, 0], np.sqrt(moments[:, 1])
    low, high = (mean - 12 * deviation).min(), (mean + 12 * deviation).max()
    for _ in range(100):
        middle = (low + high) / 2
        below = (w * norm.cdf((middle - mean) / deviation)).sum()
        low, high = (middle, high) if below < p else (low, middle)
    return middle


w, moments, months = predict(SERIES, AHEAD)
print("months", *np.round(w @ months, 6))
print("total", w @ moments[:, 0], *(quantile(w, moments, p) for p in (.1, .9, .025, .975)))
print("at most 560", (w * norm.cdf((560.5 - moments[:, 0]) / np.sqrt(moments[:, 1]))).sum())
